import type { Command } from 'commander';
import { cite } from '../answer/cite.ts';
import { citedJson } from '../answer/json.ts';
import { loadCorpus } from '../corpus/loadCorpus.ts';
import { type Context, print } from './context.ts';
import { renderCited } from './renderCited.ts';

/** `cite "<citation>"`: what stands there, word for word. */
export function addCiteCommand(program: Command, context: () => Context): void {
  program
    .command('cite')
    .description('print what stands at a citation, such as "10PARIS198 ¶5.C"')
    .argument('<citation...>', 'the citation')
    .option('--json', 'print one line of JSON')
    .action(async (words: string[], options: { json?: boolean }) => {
      const { corpusDir, style, mask } = context();
      const cited = cite(await loadCorpus(corpusDir), words.join(' '));
      print(options.json === true ? citedJson(cited) : renderCited(cited, style), mask);
    });
}
