import type { Message } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import type { Asked } from './asked.ts';

/** What a view is rendered with. */
export interface Sight extends Request {
  /** The question on the message that the view is opened from. */
  readonly asked: Asked | null;
}

/** Something that a button can open: a message that follows from its state and the corpus alone. */
export interface View<State> {
  /** As `links.ts` writes it. */
  readonly name: string;
  /** Reads the state off the fields of a `custom_id`; `null` for what was never written there. */
  read(fields: readonly string[]): State | null;
  /** @throws UserError when the state names what the corpus has no more */
  render(state: State, sight: Sight): Message | Promise<Message>;
}
