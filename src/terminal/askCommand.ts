import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { type AskOptions, ask } from '../answer/ask.ts';
import { replyJson } from '../answer/json.ts';
import { type Context, print } from './context.ts';
import { countUpTo } from './numbers.ts';
import { renderReply } from './renderReply.ts';

const MOST_ANSWERS = 50;

/** `ask "<question>"`, or questions from standard input, one a line. */
export function addAskCommand(program: Command, context: () => Context): void {
  program
    .command('ask')
    .description('answer a question from the cables, with citations')
    .argument('[question]', 'the question; without it, questions are read from standard input, one a line')
    .option('--cable <id>', 'search this cable only')
    .option('--country <name>', 'search cables on this country only')
    .option('--year <year>', 'search cables of this year only', countUpTo(9999))
    .option('--section <text>', 'search sections whose heading has this text only')
    .option('--limit <count>', 'how many answers at most', countUpTo(MOST_ANSWERS))
    .option('--json', 'print one line of JSON a question')
    .action(async (question: string | undefined, options: AskOptions & { json?: boolean }) => {
      const { searcher, style, mask } = context();
      const loaded = await searcher();
      const reply = (asked: string): void => {
        const result = ask(loaded, asked, options);
        print(options.json === true ? replyJson(result) : renderReply(result, loaded.corpus, style), mask);
      };
      if (question !== undefined) {
        reply(question);
        return;
      }
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() !== '') reply(line.trim());
      }
    });
}
