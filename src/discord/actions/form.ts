import type { Outcome } from '../interaction/message.ts';
import type { SentMessage } from '../interaction/readInteraction.ts';
import type { Request } from '../interaction/request.ts';

/** A form that was filled in. */
export interface Submission extends Request {
  /** The message whose button opened the form. */
  readonly message: SentMessage | undefined;
  /** What stands in its fields, by their `custom_id`s. Anybody can send anything. */
  readonly entries: ReadonlyMap<string, string>;
}

/** What a form does when it is sent. */
export interface FormHandler {
  /** The first part of the `custom_id`. */
  readonly name: string;
  run(fields: readonly string[], submission: Submission): Outcome | Promise<Outcome>;
}
