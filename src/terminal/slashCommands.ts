import { ask } from '../answer/ask.ts';
import { cite } from '../answer/cite.ts';
import { onlyCitation } from '../answer/onlyCitation.ts';
import { summarize } from '../answer/summarize.ts';
import { leansOnPrevious } from '../search/followUp.ts';
import type { Searcher } from '../search/searcher.ts';
import { UserError } from '../userError.ts';
import { renderCited } from './renderCited.ts';
import { renderReply } from './renderReply.ts';
import { renderSummary } from './renderSummary.ts';
import type { Style } from './style.ts';

export const HELP = `Type a question, or one of these:
  /ask <question>               the answers that reply, with their citations
  /anywhere <question>          the same in every cable, whatever country or year it names
  /why <question>               the same, and why each answer was chosen
  /cite <citation>              what stands there, word for word: /cite 10PARIS198 ¶5.C
  /summary [cable] [section]    the most informative sentences: /summary 10PARIS198 prevention
  /help                         this list
  /quit                         leave`;

const LONGEST_MEMORY = 3;

/** What a chat remembers: the questions before, oldest first, which the next one may lean on. */
export interface Conversation {
  asked?: readonly string[];
}

/** Summarises the cable that is named first; in a corpus of one cable it need not be named. */
function summary(searcher: Searcher, words: readonly string[], style: Style): string {
  const { cables } = searcher.corpus;
  const named = cables.find(({ id }) => id.toUpperCase() === words[0]?.toUpperCase());
  const only = cables.length === 1 ? cables[0] : undefined;
  const cable = named?.id ?? only?.id ?? words[0];
  if (cable === undefined) throw new UserError('Name a cable, such as /summary 10PARIS198.');
  const section = words.slice(named !== undefined || only === undefined ? 1 : 0).join(' ');
  return renderSummary(summarize(searcher.corpus, cable, section === '' ? undefined : section), style);
}

/**
 * Replies to one line of the chat: a command, or a question without one.
 *
 * @throws UserError when the line cannot be replied to
 */
export async function replyTo(
  searcher: Searcher,
  line: string,
  style: Style,
  conversation: Conversation,
): Promise<string> {
  const [, command, rest = ''] = /^\s*\/(\p{L}+)\s*(.*)$/su.exec(line) ?? [];
  const asked = async (
    question: string,
    how: { anywhere?: boolean; explain?: boolean } = {},
  ): Promise<string> => {
    if (question.trim() === '')
      throw new UserError('Ask something, such as /ask How long is the reflection period?');
    const after = leansOnPrevious(question) ? (conversation.asked ?? []) : [];
    const reply = await ask(searcher, question, { after, anywhere: how.anywhere });
    // A third question may lean on what the first one named.
    conversation.asked = [...after, question].slice(-LONGEST_MEMORY);
    return renderReply(reply, searcher.corpus, style, how.explain);
  };
  switch (command?.toLowerCase()) {
    case undefined: {
      const citation = onlyCitation(line.trim());
      if (citation !== null) return renderCited(cite(searcher.corpus, citation), style);
      return /^\s*help\s*$/i.test(line) ? HELP : asked(line.trim());
    }
    case 'ask':
      return asked(rest);
    case 'anywhere':
      return asked(rest, { anywhere: true });
    case 'why':
      return asked(rest, { explain: true });
    case 'cite':
      return renderCited(cite(searcher.corpus, rest), style);
    case 'summary':
      return summary(
        searcher,
        rest.split(/\s+/).filter((word) => word !== ''),
        style,
      );
    case 'help':
      return HELP;
    default:
      throw new UserError(`There is no command /${command?.slice(0, 30)}; /help lists them.`);
  }
}
