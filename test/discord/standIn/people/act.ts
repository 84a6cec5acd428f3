import type { APIMessage, InteractionType } from 'discord.js';
import { interactionPayload } from '../interactionPayload.ts';
import { newId } from '../newId.ts';
import { track } from '../track.ts';
import type { Interaction, World } from '../world.ts';
import { createHandle, type Handle } from './handle.ts';
import { seenOf } from './seen.ts';
import type { Someone } from './someone.ts';

/** What is done, beside who does it. */
export interface Deed {
  readonly type: InteractionType;
  readonly data: object;
  readonly owners: Interaction['owners'];
  /** The message that it is done on. */
  readonly source?: APIMessage | undefined;
  readonly optionType?: number;
}

/** A handle of an interaction that is on its way. */
export function handleOf(world: World, interaction: Interaction): Handle {
  return createHandle({
    payload: interaction.payload,
    seen: () => seenOf(world, interaction),
    isDone: ({ failed, thinking }) => failed !== null || (interaction.answeredBy !== null && !thinking),
    busyUntil: () => interaction.busyUntil,
    mayFail() {
      interaction.mayFail = true;
    },
  });
}

/** Sends an interaction to the bot. */
export function act(
  world: World,
  someone: Someone,
  { type, data, owners, source, optionType }: Deed,
): Handle {
  const identity = { id: newId(), token: `interaction-${newId()}`, type, owners };
  const payload = {
    ...interactionPayload(world, someone, identity, data),
    ...(source !== undefined && { message: source }),
  };
  const interaction = track(world, {
    ...identity,
    payload,
    userId: someone.user.id,
    place: someone.place,
    sourceId: source?.id ?? null,
    optionType: optionType ?? null,
  });
  world.deliver(payload, interaction);
  return handleOf(world, interaction);
}
