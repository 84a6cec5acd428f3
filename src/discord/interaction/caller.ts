import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Interaction } from './readInteraction.ts';

/** Who uses the bot, and where. */
export interface Caller {
  readonly id: string;
  /** The server that he is in; `null` in direct messages. */
  readonly server: string | null;
  /** As Discord names it: `fr`, `es-ES`. */
  readonly locale: string;
  /** Whether he may remove what others had the bot say. */
  readonly moderates: boolean;
}

function permits(permissions: string, flag: bigint): boolean {
  return /^\d{1,20}$/.test(permissions) && (BigInt(permissions) & flag) !== 0n;
}

/** Who sent an interaction. In a direct message with the bot everybody is his own moderator. */
export function callerOf({ user, member, locale, guild_id, context }: Interaction): Caller {
  const alone = guild_id === undefined && context === InteractionContextType.BotDM;
  return {
    id: (member?.user ?? user)?.id ?? '',
    server: guild_id ?? null,
    locale,
    moderates: alone || permits(member?.permissions ?? '0', PermissionFlagsBits.ManageMessages),
  };
}
