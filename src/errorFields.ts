/**
 * What the log says of an error. Nothing else that hangs on one: discord.js hangs the whole request there, and
 * with it what people wrote and tokens of interactions.
 */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...('code' in error && { code: error.code }),
    ...('status' in error && { status: error.status }),
    ...(cause instanceof Error && { cause: errorFields(cause) }),
  };
}
