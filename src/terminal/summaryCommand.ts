import type { Command } from 'commander';
import { summaryJson } from '../answer/json.ts';
import { summarize } from '../answer/summarize.ts';
import { loadCorpus } from '../corpus/loadCorpus.ts';
import { type Context, print } from './context.ts';
import { countUpTo } from './numbers.ts';
import { renderSummary } from './renderSummary.ts';

const MOST_SENTENCES = 100;

/** `summary <cable>`: the most informative sentences, word for word. */
export function addSummaryCommand(program: Command, context: () => Context): void {
  program
    .command('summary')
    .description('print the most informative sentences of a cable or of one section')
    .argument('<cable>', 'the id of the cable')
    .option('--section <text>', 'a part of the heading')
    .option('--sentences <count>', 'how many sentences at most', countUpTo(MOST_SENTENCES))
    .option('--json', 'print one line of JSON')
    .action(async (cable: string, options: { section?: string; sentences?: number; json?: boolean }) => {
      const { corpusDir, style, mask } = context();
      const summary = summarize(await loadCorpus(corpusDir), cable, options.section, options.sentences);
      print(options.json === true ? summaryJson(summary) : renderSummary(summary, style), mask);
    });
}
