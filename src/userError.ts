import type { Fault } from './fault.ts';

/** A fault that the user can mend. Its message is one clear sentence that may be shown to anyone. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The same for a face that says it in another language; only what reaches a Discord user has one. */
  readonly fault: Fault | undefined;

  constructor(message: string, { fault, ...options }: ErrorOptions & { fault?: Fault } = {}) {
    super(message, options);
    this.fault = fault;
  }
}
