import { GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import { isLoose, type Loose, numberOf } from './limits/loose.ts';
import { newId, shardOf } from './newId.ts';
import { guildPayload, readyPayload } from './payloads.ts';
import { Close, type Session, send } from './session.ts';
import type { World } from './world.ts';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** The token without the prefix that some clients put before it. */
export const plainToken = (token: unknown): string => String(token).replace(/^Bot /, '');

/** Why an IDENTIFY is refused: a close code, or `null`. */
export function refuseIdentify({ settings }: World, data: Loose): number | null {
  const { token, intents, shard = [0, 1], properties } = data;
  if (plainToken(token) !== settings.token) return Close.AuthenticationFailed;
  if (!isLoose(properties)) return Close.DecodeError;
  const [id, count] = Array.isArray(shard) ? shard.map(Number) : [];
  if (id === undefined || count === undefined || !(id >= 0 && id < count)) return Close.InvalidShard;
  if (typeof intents !== 'number' || (intents & ~KNOWN) !== 0) return Close.InvalidIntents;
  return (intents & PRIVILEGED) !== 0 && !settings.privilegedIntents ? Close.DisallowedIntents : null;
}

/** Begins a session: READY and, for a bot that asked for servers, a GUILD_CREATE for each of its shard. */
export function beginSession(
  world: World,
  data: Loose,
  attach: (session: Session) => void,
  silent: boolean,
): void {
  const [id, count] = Array.isArray(data['shard']) ? data['shard'].map(Number) : [0, 1];
  const shard = [id ?? 0, count ?? 1] as const;
  const session: Session = {
    id: newId(),
    shard,
    intents: numberOf(data['intents'], 0),
    log: [],
    socket: null,
  };
  attach(session);
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.installed && shardOf(guild.id, shard[1]) === shard[0],
  );
  send(session, GatewayDispatchEvents.Ready, readyPayload(world, session.id, shard, guilds), silent);
  if ((session.intents & GatewayIntentBits.Guilds) === 0 || world.settings.guildOutage) return;
  for (const guild of guilds)
    send(session, GatewayDispatchEvents.GuildCreate, guildPayload(world, guild), silent);
}
