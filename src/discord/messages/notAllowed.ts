// Discord's error codes 50001 and 50013 (no access, or a permission is missing), 50007 (takes no direct
// messages), 160002 (may not read the history), 50083 (the thread is closed), 10003 and 10008 (gone).
const REFUSED: ReadonlySet<unknown> = new Set([50001, 50013, 50007, 160002, 50083, 10003, 10008]);

/** Tells whether Discord refused a message for what the bot may do there: nothing is broken then. */
export function notAllowed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REFUSED.has(error.code);
}
