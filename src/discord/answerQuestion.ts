import { ask } from '../answer/ask.ts';
import { UserError } from '../userError.ts';
import { frame } from './actions/frame.ts';
import type { Reply } from './interaction/message.ts';
import type { Request } from './interaction/request.ts';
import { LONGEST_QUESTION } from './limits.ts';
import { userText } from './text/userText.ts';
import { renderAnswer } from './views/answer.ts';
import type { Asked } from './views/asked.ts';
import { carriedSection } from './views/carriedSection.ts';
import { linkTo } from './views/links.ts';
import type { Limits } from './views/searchLimits.ts';

/**
 * Answers a question that a person put by a command, a mention or a reply. A question without an answer is
 * for him only, and kept where feedback is kept.
 *
 * @throws UserError when the question is too long, or the limits leave nothing to search
 */
export async function answerQuestion(
  asked: Asked,
  wanted: Limits,
  hide: boolean,
  request: Request,
): Promise<Reply> {
  const { services, caller } = request;
  const question = userText(asked.question);
  if (question.length > LONGEST_QUESTION) {
    throw new UserError(`Please ask in at most ${LONGEST_QUESTION} characters.`, {
      fault: { code: 'too-long', most: String(LONGEST_QUESTION) },
    });
  }
  const { searcher, hash } = services.library();
  const { section } = wanted;
  // Buttons carry the limits; what they would carry otherwise must not find another answer.
  const limits =
    section === undefined ? wanted : { ...wanted, section: carriedSection(searcher.corpus, section) };
  const reply = await ask(searcher, question, { ...limits, after: asked.after });
  const answered = reply.doubt === null && reply.answers.length > 0;
  if (!answered) services.feedback?.unanswered(caller.id, question, reply.doubt?.why ?? 'no-words', hash);
  const message = renderAnswer({ question, after: asked.after }, reply, limits, request);
  const ephemeral = hide || !answered;
  return {
    messages: [answered ? frame(message, linkTo.answer(limits), ephemeral, request) : message],
    ephemeral,
  };
}
