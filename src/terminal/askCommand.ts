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
    .option(
      '--anywhere',
      'do not limit the search to what the question names; a country or year without a cable is declined all the same',
    )
    .option('--explain', 'tell why each answer was chosen')
    .option('--limit <count>', 'how many answers at most', countUpTo(MOST_ANSWERS))
    .option('--json', 'print one line of JSON a question')
    .action(
      async (question: string | undefined, options: AskOptions & { json?: boolean; explain?: boolean }) => {
        const { searcher, style, mask } = context();
        const loaded = await searcher();
        const reply = async (asked: string): Promise<void> => {
          const result = await ask(loaded, asked, options);
          const explain = options.explain === true;
          print(
            options.json === true
              ? replyJson(result, explain)
              : renderReply(result, loaded.corpus, style, explain),
            mask,
          );
        };
        if (question !== undefined) {
          await reply(question);
          return;
        }
        for await (const line of createInterface({ input: process.stdin })) {
          if (line.trim() !== '') await reply(line.trim());
        }
      },
    );
}
