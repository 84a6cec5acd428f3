import type { Command } from 'commander';
import { type Context, print } from './context.ts';

/** `index`: encodes the sentences of a corpus that are not encoded yet; what is interrupted goes on next time. */
export function addIndexCommand(program: Command, context: () => Context): void {
  program
    .command('index')
    .description('encode the sentences of the corpus for the search by meaning, once')
    .action(async () => {
      const { corpus, byMeaning } = await context().searcher(Number.POSITIVE_INFINITY);
      const cables = `${corpus.cables.length} cable${corpus.cables.length === 1 ? '' : 's'}`;
      print(
        byMeaning
          ? `${cables} ready to be searched by words and by meaning.`
          : `${cables} ready to be searched by words; no sentence model is installed or SENTENCE_MODEL is off.`,
      );
    });
}
