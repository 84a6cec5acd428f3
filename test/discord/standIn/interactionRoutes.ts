import { InteractionType, MessageFlags } from 'discord.js';
import { type Answer, NOTHING, ok, refuse } from './answers.ts';
import { numberOf } from './limits/loose.ts';
import { createMessage, deleteMessage, editMessage, refuseMessage, type Writing } from './messages.ts';
import { responseFields } from './responseFields.ts';
import { respond } from './responses.ts';
import type { Route, RouteRequest } from './route.ts';
import type { Interaction, Stored, World } from './world.ts';
import { writingOf } from './writingOf.ts';

const WEBHOOK = '/webhooks/([^/]+)/([^/]+)';
// interactions/receiving-and-responding#followup-messages
const FOLLOW_UPS = 5;

/** The interaction whose token stands in the path, or why it cannot be used. */
function interactionOf(world: World, { params, label }: RouteRequest): Interaction | Answer {
  const [application, token = ''] = params;
  if (application !== world.settings.applicationId) return refuse('unknownWebhook');
  const interaction = world.interactions.get(token);
  const age = performance.now() - (interaction?.startedAt ?? 0);
  if (interaction === undefined || age > world.settings.tokenLifeMs) return refuse('invalidToken');
  if (interaction.answeredBy !== null) {
    const suggests = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    return suggests ? refuse('unknownWebhook') : interaction;
  }
  if (interaction.failed === null) {
    world.faults.violations.push(`${label} /: comes before the first response`);
  }
  return refuse('unknownWebhook');
}

const isAnswer = (one: Interaction | Answer | Stored): one is Answer => 'status' in one;

/** The message of an interaction that a path names. */
function messageOf(world: World, interaction: Interaction, name: string | undefined): Stored | Answer {
  const { originalId, followUpIds, sourceId } = interaction;
  const id = name === '@original' ? originalId : name;
  const own = id === originalId || id === sourceId || followUpIds.includes(id ?? '');
  return (own ? world.messages.get(id ?? '') : undefined) ?? refuse('unknownMessage');
}

function edit(world: World, stored: Stored, writing: Writing): Answer {
  return refuseMessage(world, writing, stored.message) ?? ok(editMessage(world, stored, writing));
}

function withMessage(use: (world: World, stored: Stored, request: RouteRequest) => Answer): Route['answer'] {
  return (world, request) => {
    const interaction = interactionOf(world, request);
    if (isAnswer(interaction)) return interaction;
    const stored = messageOf(world, interaction, request.params[2]);
    return isAnswer(stored) ? stored : use(world, stored, request);
  };
}

function followUp(world: World, request: RouteRequest): Answer {
  const interaction = interactionOf(world, request);
  if (isAnswer(interaction)) return interaction;
  const writing = writingOf(request);
  const original = world.messages.get(interaction.originalId ?? '');
  // Right after a deferred response this edits the placeholder, documented "for backwards compatibility".
  if (original !== undefined && ((original.message.flags ?? 0) & MessageFlags.Loading) !== 0) {
    return edit(world, original, writing);
  }
  const userInstalledOnly = interaction.owners['0'] === undefined;
  if (userInstalledOnly && interaction.followUpIds.length >= FOLLOW_UPS) {
    world.faults.violations.push(
      `${request.label} /: more than ${FOLLOW_UPS} follow-ups of a user's own application`,
    );
    return refuse('tooManyFollowUps');
  }
  const refusal = refuseMessage(world, writing, null);
  if (refusal !== null) return refusal;
  const ephemeral = (numberOf(writing.body['flags'], 0) & MessageFlags.Ephemeral) !== 0;
  const visibleTo = ephemeral ? interaction.userId : null;
  const { message } = createMessage(
    world,
    interaction.place,
    writing,
    visibleTo,
    responseFields(world, interaction),
  );
  interaction.followUpIds.push(message.id);
  return ok(message);
}

/** What `with_response` asks for. */
function callbackResult(world: World, { id, type, originalId, answeredBy }: Interaction): Answer {
  const stored = world.messages.get(originalId ?? '');
  const shown = answeredBy === 4 || answeredBy === 7;
  return ok({
    interaction: {
      id,
      type,
      ...(stored !== undefined && {
        response_message_id: stored.message.id,
        response_message_loading: answeredBy === 5,
        response_message_ephemeral: stored.visibleTo !== null,
      }),
    },
    ...(stored !== undefined && shown && { resource: { type: answeredBy, message: stored.message } }),
  });
}

function callback(world: World, request: RouteRequest): Answer {
  const [id, token = ''] = request.params;
  const interaction = world.interactions.get(token);
  if (interaction === undefined || interaction.id !== id) return refuse('unknownInteraction');
  const answer = respond(world, interaction, request.body, request.files, request.label);
  const wanted = request.query.get('with_response') === 'true';
  return answer.status === 204 && wanted ? callbackResult(world, interaction) : answer;
}

const MESSAGE = new RegExp(`^${WEBHOOK}/messages/(\\d+)$`);
const ORIGINAL = new RegExp(`^${WEBHOOK}/messages/(@original)$`);

const messageRoutes = (['original', 'webhookMessage'] as const).flatMap((name): Route[] => {
  const common = { name, path: name === 'original' ? ORIGINAL : MESSAGE, by: 'interaction' } as const;
  return [
    { ...common, method: 'GET', answer: withMessage((_world, { message }) => ok(message)) },
    {
      ...common,
      method: 'PATCH',
      answer: withMessage((world, stored, request) => edit(world, stored, writingOf(request))),
    },
    {
      ...common,
      method: 'DELETE',
      answer: withMessage((world, stored) => {
        deleteMessage(world, stored);
        return NOTHING;
      }),
    },
  ];
});

/** Everything that the token of an interaction opens. */
export const interactionRoutes: readonly Route[] = [
  {
    name: 'callback',
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    by: 'interaction',
    answer: callback,
  },
  { name: 'followUp', method: 'POST', path: new RegExp(`^${WEBHOOK}$`), by: 'interaction', answer: followUp },
  ...messageRoutes,
];
