import type { Command } from 'commander';
import { findSources } from '../answer/findSources/findSources.ts';
import { sourcesJson } from '../answer/findSources/sourcesJson.ts';
import { type Context, print } from './context.ts';
import { renderSources } from './renderSources.ts';

/** `sources "<text>"`: for each statement of a text the passages that support it. */
export function addSourcesCommand(program: Command, context: () => Context): void {
  program
    .command('sources')
    .description('find the passages that support what a text states')
    .argument('<text...>', 'the text; questions and fragments in it are passed over')
    .option('--json', 'print one line of JSON')
    .action(async (words: string[], options: { json?: boolean }) => {
      const { searcher, style, mask } = context();
      const sources = await findSources(await searcher(), words.join(' '));
      print(options.json === true ? sourcesJson(sources) : renderSources(sources, style), mask);
    });
}
