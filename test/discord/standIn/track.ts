import { InteractionType } from 'discord.js';
import type { Interaction, World } from './world.ts';

// What Discord's client says when the 3 s are over.
const FAILURES: Readonly<Partial<Record<InteractionType, string>>> = {
  [InteractionType.MessageComponent]: 'This interaction failed',
  [InteractionType.ApplicationCommandAutocomplete]: 'Loading options failed',
  [InteractionType.ModalSubmit]: 'Something went wrong. Try again.',
};

type Known = 'id' | 'token' | 'type' | 'payload' | 'userId' | 'place' | 'owners' | 'sourceId' | 'optionType';

/** Begins to watch an interaction: from now on its answer is awaited. */
export function track(world: World, known: Pick<Interaction, Known>): Interaction {
  const interaction: Interaction = {
    ...known,
    startedAt: performance.now(),
    mayFail: false,
    answeredBy: null,
    originalId: null,
    followUpIds: [],
    choices: null,
    modal: null,
    failed: null,
    busyUntil: 0,
  };
  world.interactions.set(interaction.token, interaction);
  const timer = setTimeout(() => {
    world.timers.delete(timer);
    if (interaction.answeredBy !== null) return;
    interaction.failed = FAILURES[interaction.type] ?? 'The application did not respond';
  }, world.settings.deadlineMs);
  world.timers.add(timer);
  return interaction;
}
