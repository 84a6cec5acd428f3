import { type Outcome, privately } from '../interaction/message.ts';
import { isPrivate } from '../interaction/readInteraction.ts';
import { readAsked } from '../views/asked.ts';
import { renderView } from '../views/views.ts';
import type { Press } from './action.ts';
import type { Named } from './customId.ts';
import { frame } from './frame.ts';

/**
 * Opens a view for whoever pressed a button. What others see stays as it is, and so does a question with
 * its answer: the view comes as a private message. A private message without a question turns its page.
 */
export async function openView(link: Named, press: Press): Promise<Outcome> {
  const asked = readAsked(press.message.embeds[0]?.description);
  const message = frame(await renderView(link, { ...press, asked }), link, true, press);
  return isPrivate(press.message) && asked === null ? { update: message } : privately(message);
}
