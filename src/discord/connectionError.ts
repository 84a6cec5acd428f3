import { UserError } from '../userError.ts';

const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN; copy a fresh token from the Bot page of your application at https://discord.com/developers/applications.';
const NO_ACCESS =
  'Discord does not let this bot register commands there; check DISCORD_APPLICATION_ID and the ID of the server, and that the bot was invited with the scope applications.commands.';

/** Turns what Discord answered to a connection or a registration into what the operator can do about it. */
export function connectionError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const status = 'status' in error ? error.status : undefined;
  if (status === 401 || ('code' in error && error.code === 'TokenInvalid')) return new UserError(BAD_TOKEN);
  return status === 403 || status === 404 ? new UserError(NO_ACCESS) : error;
}
