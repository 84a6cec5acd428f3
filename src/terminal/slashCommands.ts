import { ask } from '../answer/ask.ts';
import { cite } from '../answer/cite.ts';
import { summarize } from '../answer/summarize.ts';
import type { Searcher } from '../search/searcher.ts';
import { UserError } from '../userError.ts';
import { renderCited } from './renderCited.ts';
import { renderReply } from './renderReply.ts';
import { renderSummary } from './renderSummary.ts';
import type { Style } from './style.ts';

export const HELP = `Type a question, or one of these:
  /ask <question>               the answers that reply, with their citations
  /cite <citation>              what stands there, word for word: /cite 10PARIS198 ¶5.C
  /summary [cable] [section]    the most informative sentences: /summary 10PARIS198 prevention
  /help                         this list
  /quit                         leave`;

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
export function replyTo(searcher: Searcher, line: string, style: Style): string {
  const [, command, rest = ''] = /^\s*\/(\p{L}+)\s*(.*)$/su.exec(line) ?? [];
  const asked = (question: string): string => renderReply(ask(searcher, question), searcher.corpus, style);
  switch (command?.toLowerCase()) {
    case undefined:
      return asked(line.trim());
    case 'ask':
      return asked(rest);
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
