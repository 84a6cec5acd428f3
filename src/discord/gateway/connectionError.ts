import { UserError } from '../../userError.ts';

/** The one sentence for a token that Discord does not accept, whenever that shows. */
export const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN; copy a fresh token from the Bot page of your application at https://discord.com/developers/applications.';
const NO_ACCESS =
  'Discord does not let this bot register commands there; check DISCORD_APPLICATION_ID and the ID of the server, and that the bot was invited with the scope applications.commands.';

// What node:dns and node:net call a host that does not answer.
const UNREACHABLE =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Turns what Discord answered to a connection or a registration into what the operator can do about it. */
export function connectionError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const status = 'status' in error ? error.status : undefined;
  const code = 'code' in error ? String(error.code) : '';
  // @discordjs/ws throws it with nothing but its message.
  const [, reset] = /^Not enough sessions remaining .*resets at (\S+)$/.exec(error.message) ?? [];
  if (reset !== undefined) {
    return new UserError(
      `Discord allows this bot no further connection before ${reset}; it was started too often.`,
    );
  }
  if (status === 401 || code === 'TokenInvalid') return new UserError(BAD_TOKEN);
  if (UNREACHABLE.test(code)) {
    return new UserError(
      `Discord cannot be reached (${code}); check the connection of this machine and start again.`,
    );
  }
  return status === 403 || status === 404 ? new UserError(NO_ACCESS) : error;
}
