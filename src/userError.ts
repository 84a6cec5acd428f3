/** A fault that the user can mend. Its message is one clear sentence that may be shown to anyone. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
