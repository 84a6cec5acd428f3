import { newId } from '../newId.ts';
import type { Guild, Place, World } from '../world.ts';

/** The first server, a server, the direct messages with the bot, or a group without it. */
export type Where = 'guild' | 'dm' | 'private' | Guild;

/** The place where a person is. */
export function placeFor(world: World, userId: string, where: Where): Place {
  if (where === 'dm' || where === 'private') {
    const key = `${where}:${userId}`;
    const place = world.homes.get(key) ?? { kind: where, channelId: newId(), guildId: null };
    world.homes.set(key, place);
    world.places.set(place.channelId, place);
    return place;
  }
  const [first] = world.guilds.values();
  const guild = where === 'guild' ? first : where;
  const place = world.places.get(guild?.channelId ?? '');
  if (place === undefined) throw new Error('This Discord has no such server');
  return place;
}
