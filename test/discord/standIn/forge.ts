import { InteractionType } from 'discord.js';
import { isLoose, type Loose, loose, textOf } from './limits/loose.ts';
import { newId } from './newId.ts';
import { handleOf } from './people/act.ts';
import { createHandle, type Handle } from './people/handle.ts';
import { NOTHING_SEEN } from './people/seen.ts';
import { track } from './track.ts';
import type { Interaction, World } from './world.ts';

/** A payload that nobody can answer, so that nothing is expected. */
function unanswerable(world: World, payload: object): Handle {
  world.deliver(payload, null);
  return createHandle({
    payload,
    seen: () => NOTHING_SEEN,
    isDone: () => true,
    busyUntil: () => 0,
    mayFail() {},
  });
}

const TYPES: readonly unknown[] = Object.values(InteractionType);

/**
 * Delivers any payload, also one that no person could bring about. One whose ID was used gets a fresh ID and
 * token, so that a changed copy of an earlier one is an interaction of its own.
 */
export function forge(world: World, sent: object): Handle {
  const known = [...world.interactions.values()].some(({ id }) => id === loose(sent)['id']);
  const payload: Loose = known ? { ...sent, id: newId(), token: `forged-${newId()}` } : loose(sent);
  const [id, token] = [textOf(payload['id']), textOf(payload['token'])];
  const [place] = [...world.places.values()].filter(({ channelId }) => channelId === payload['channel_id']);
  const [elsewhere] = world.places.values();
  const where = place ?? elsewhere;
  if (id === undefined || token === undefined || !TYPES.includes(payload['type']) || where === undefined) {
    return unanswerable(world, payload);
  }
  const user = loose(payload['user'] ?? loose(payload['member'])['user']);
  const message = payload['message'];
  const interaction = track(world, {
    id,
    token,
    type: payload['type'] as InteractionType,
    payload,
    userId: textOf(user['id']) ?? '',
    place: where,
    owners: loose(payload['authorizing_integration_owners']) as Interaction['owners'],
    sourceId: isLoose(message) ? (textOf(message['id']) ?? null) : null,
    optionType: null,
  });
  world.deliver(payload, interaction);
  return handleOf(world, interaction);
}
