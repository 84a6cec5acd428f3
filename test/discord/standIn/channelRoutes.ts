import { MessageFlags, MessageReferenceType, MessageType } from 'discord.js';
import { type Answer, invalidForm, NOTHING, ok, refuse } from './answers.ts';
import { loose, numberOf } from './limits/loose.ts';
import { createMessage, deleteMessage, editMessage, refuseMessage } from './messages.ts';
import { readableMessage } from './readableMessage.ts';
import type { Route, RouteRequest } from './route.ts';
import type { Place, Stored, World } from './world.ts';
import { writingOf } from './writingOf.ts';

/** A channel that the bot is in, or why not. */
function placeOf(world: World, id: string | undefined): Place | Answer {
  const place = world.places.get(id ?? '');
  if (place === undefined) return refuse('unknownChannel');
  const inside =
    place.guildId === null ? place.kind === 'dm' : world.guilds.get(place.guildId)?.installed === true;
  return inside ? place : refuse('missingAccess');
}

function create(world: World, request: RouteRequest): Answer {
  const place = placeOf(world, request.params[0]);
  if ('status' in place) return place;
  const writing = writingOf(request);
  const reference = loose(writing.body['message_reference']);
  const target = world.messages.get(String(reference['message_id']));
  const violations = [
    ...((numberOf(writing.body['flags'], 0) & MessageFlags.Ephemeral) === 0
      ? []
      : ['/flags: only answers to interactions are ephemeral']),
    ...('message_id' in reference && target === undefined && reference['fail_if_not_exists'] !== false
      ? ['/message_reference: Unknown message']
      : []),
  ];
  // A message that a person deleted meanwhile is no fault of the bot.
  const faults = world.deleted.has(String(reference['message_id'])) ? [] : violations;
  world.faults.violations.push(...faults.map((line) => `${request.label} ${line}`));
  if (violations.length > 0) return invalidForm(violations);
  const refusal = refuseMessage(world, writing, null);
  if (refusal !== null) return refusal;
  const reply = target !== undefined && {
    type: MessageType.Reply,
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: place.channelId,
      message_id: target.message.id,
    },
    referenced_message: target.message,
  };
  return ok(createMessage(world, place, writing, null, { ...reply }).message);
}

function withMessage(use: (world: World, stored: Stored, request: RouteRequest) => Answer): Route['answer'] {
  return (world, request) => {
    const [channelId, id = ''] = request.params;
    const place = placeOf(world, channelId);
    if ('status' in place) return place;
    const stored = world.messages.get(id);
    // An ephemeral message exists for the token of its interaction only.
    if (stored === undefined || stored.visibleTo !== null || stored.message.channel_id !== channelId) {
      return refuse('unknownMessage');
    }
    return use(world, stored, request);
  };
}

const isOwn = (world: World, { message }: Stored): boolean => message.author.id === world.settings.botId;

const MESSAGE = { name: 'channelMessage', path: /^\/channels\/(\d+)\/messages\/(\d+)$/, by: 'bot' } as const;

/** What the bot does in channels on its own account. */
export const channelRoutes: readonly Route[] = [
  { ...MESSAGE, method: 'POST', path: /^\/channels\/(\d+)\/messages$/, answer: create },
  {
    ...MESSAGE,
    method: 'GET',
    answer: withMessage((world, { message }) => ok(readableMessage(world, message))),
  },
  {
    ...MESSAGE,
    method: 'PATCH',
    answer: withMessage((world, stored, request) => {
      if (!isOwn(world, stored)) return refuse('anotherAuthor');
      const writing = writingOf(request);
      return refuseMessage(world, writing, stored.message) ?? ok(editMessage(world, stored, writing));
    }),
  },
  {
    ...MESSAGE,
    method: 'DELETE',
    answer: withMessage((world, stored) => {
      if (!isOwn(world, stored)) return refuse('missingPermissions');
      deleteMessage(world, stored);
      return NOTHING;
    }),
  },
  {
    name: 'typing',
    method: 'POST',
    path: /^\/channels\/(\d+)\/typing$/,
    by: 'bot',
    answer: (world, { params: [id] }) => {
      const place = placeOf(world, id);
      if ('status' in place) return place;
      world.typing.push(place.channelId);
      return NOTHING;
    },
  },
];
