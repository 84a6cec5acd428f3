import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as Callback,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { type Answer, invalidForm, NOTHING, refuse } from './answers.ts';
import { choiceViolations } from './limits/choiceViolations.ts';
import { type Loose, loose, looseList, numberOf } from './limits/loose.ts';
import { modalViolations } from './limits/modalViolations.ts';
import { createMessage, editMessage, refuseMessage, type Writing } from './messages.ts';
import { responseFields } from './responseFields.ts';
import type { Choice, Interaction, Upload, World } from './world.ts';

// interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
const FITTING: Readonly<Record<InteractionType, readonly Callback[]>> = {
  [InteractionType.Ping]: [Callback.Pong],
  [InteractionType.ApplicationCommand]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.DeferredMessageUpdate,
    Callback.UpdateMessage,
    Callback.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Callback.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.DeferredMessageUpdate,
    Callback.UpdateMessage,
  ],
};

const UPDATES: readonly Callback[] = [Callback.DeferredMessageUpdate, Callback.UpdateMessage];

/** The first message of an interaction, complete or loading. */
function answerWithMessage(
  world: World,
  interaction: Interaction,
  writing: Writing,
  loading: boolean,
): Answer | null {
  const flags = numberOf(writing.body['flags'], 0);
  const others = flags & ~MessageFlags.Ephemeral;
  const violations =
    loading && others !== 0 ? [`/data/flags: a deferred answer takes EPHEMERAL only, not ${others}`] : [];
  world.faults.violations.push(...violations.map((line) => `${writing.label} ${line}`));
  if (violations.length > 0) return invalidForm(violations);
  const refusal = loading ? null : refuseMessage(world, writing, null);
  if (refusal !== null) return refusal;
  const visibleTo = (flags & MessageFlags.Ephemeral) === 0 ? null : interaction.userId;
  const extra = {
    ...responseFields(world, interaction),
    ...(loading && { flags: flags | MessageFlags.Loading }),
  };
  interaction.originalId = createMessage(world, interaction.place, writing, visibleTo, extra).message.id;
  return null;
}

function update(world: World, interaction: Interaction, writing: Writing, now: boolean): Answer | null {
  const source = world.messages.get(interaction.sourceId ?? '');
  if (source === undefined) return refuse('unknownMessage');
  // An update without data changes nothing.
  if (now && Object.keys(writing.body).length > 0) {
    const refusal = refuseMessage(world, writing, source.message);
    if (refusal !== null) return refusal;
    editMessage(world, source, writing);
  }
  interaction.originalId = source.message.id;
  return null;
}

function suggest(interaction: Interaction, data: Loose): string[] {
  interaction.choices = looseList(data['choices']) as unknown as Choice[];
  return choiceViolations('/data/choices', data['choices'], interaction.optionType);
}

/**
 * The one first response to an interaction, whichever way it comes. What Discord would refuse is noted and
 * changes nothing.
 *
 * @param label names the request in what is noted
 */
export function respond(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly Upload[],
  label: string,
): Answer {
  const report = (line: string): number => world.faults.violations.push(`${label} ${line}`);
  const refuseForm = (lines: readonly string[]): Answer => {
    lines.forEach(report);
    return invalidForm(lines);
  };
  if (interaction.answeredBy !== null) {
    report('/: this interaction is answered already');
    return refuse('alreadyAcknowledged');
  }
  if (interaction.failed !== null) {
    if (!interaction.mayFail) report('/: this answer comes too late');
    return refuse('unknownInteraction');
  }
  const type = numberOf(loose(body)['type'], 0) as Callback;
  const data = loose(body)['data'];
  const fits =
    FITTING[interaction.type]?.includes(type) && !(UPDATES.includes(type) && interaction.sourceId === null);
  if (!fits) return refuseForm([`/type: ${type} does not answer an interaction of type ${interaction.type}`]);
  const writing: Writing = { label, at: '/data', body: loose(data), files };
  let refusal: Answer | null = null;
  if (type === Callback.ChannelMessageWithSource || type === Callback.DeferredChannelMessageWithSource) {
    const loading = type === Callback.DeferredChannelMessageWithSource;
    if (!loading && (data === undefined || data === null)) return refuseForm(['/data: is missing']);
    refusal = answerWithMessage(world, interaction, writing, loading);
  } else if (UPDATES.includes(type)) {
    refusal = update(world, interaction, writing, type === Callback.UpdateMessage);
  } else if (type === Callback.Modal) {
    const violations = modalViolations('/data', loose(data));
    if (violations.length > 0) refusal = refuseForm(violations);
    else {
      interaction.modal = loose(data) as unknown as APIModalInteractionResponseCallbackData;
      world.openModals.set(interaction.userId, interaction);
    }
  } else if (type === Callback.ApplicationCommandAutocompleteResult) {
    const violations = suggest(interaction, loose(data));
    if (violations.length > 0) refusal = refuseForm(violations);
  }
  if (refusal !== null) return refusal;
  interaction.answeredBy = type;
  return NOTHING;
}
