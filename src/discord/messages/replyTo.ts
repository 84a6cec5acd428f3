import { cite } from '../../answer/cite.ts';
import { onlyCitation } from '../../answer/onlyCitation.ts';
import { frame } from '../actions/frame.ts';
import { answerQuestion } from '../answerQuestion.ts';
import { type Message, privately, type Reply } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { renderCited } from '../views/cited.ts';
import { linkTo } from '../views/links.ts';
import type { Addressed } from './addressed.ts';
import { followingLimits } from './followingLimits.ts';

const shown = (message: Message): Reply => ({ messages: [message], ephemeral: false });

/**
 * What the bot replies: the place that is cited, the answer to the question, or how to ask one.
 *
 * @throws UserError whose message the person is shown
 */
export async function replyTo({ text, after, limits }: Addressed, request: Request): Promise<Reply> {
  if (text === '') return privately({ content: request.phrases.mention.empty });
  const citation = onlyCitation(text);
  if (citation !== null) {
    const cited = cite(request.services.library().searcher.corpus, citation);
    const link = linkTo.cited(cited.cable.id, cited.locator);
    return shown(frame(renderCited(cited, 0, request), link, false, request));
  }
  const within = followingLimits(text, limits, request.services.library().searcher.corpus);
  const reply = await answerQuestion({ question: text, after }, within, false, request);
  // There is no private reply to a message; what everyone sees can be dismissed.
  return reply.ephemeral ? shown(frame(reply.messages[0], linkTo.answer(within), false, request)) : reply;
}
