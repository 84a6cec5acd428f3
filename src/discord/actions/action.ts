import type { Outcome } from '../interaction/message.ts';
import type { SentMessage } from '../interaction/readInteraction.ts';
import type { Request } from '../interaction/request.ts';

/** The press of a button, or a choice in a menu. */
export interface Press extends Request {
  /** The message that the button is on: the bot's own, as Discord sends it along. */
  readonly message: SentMessage;
  /** What was chosen in a menu. */
  readonly values: readonly string[];
}

/** What a button does. All it knows stands in its `custom_id` and on its message. */
export interface Action {
  /** The first part of the `custom_id`. */
  readonly name: string;
  /** @throws UserError whose message the user is shown */
  run(fields: readonly string[], press: Press): Outcome | Promise<Outcome>;
}
