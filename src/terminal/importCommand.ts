import type { Command } from 'commander';
import type { ImportOptions } from '../corpus/import/importCables.ts';
import { type Context, print } from './context.ts';
import { countUpTo } from './numbers.ts';
import { progressBar } from './progressBar.ts';
import { renderImport } from './renderImport.ts';

/** `import <path…>`: takes the cables of files, folders and archives into the corpus. */
export function addImportCommand(program: Command, context: () => Context): void {
  program
    .command('import')
    .description('take cables into the corpus: text files, web pages, CSV dumps, ZIP and gzip of these')
    .argument('<path...>', 'files or folders')
    .option('--tag <tag>', 'only cables with this tag, such as KTIP')
    .option('--classification <text>', 'only cables of this classification, such as UNCLASSIFIED')
    .option('--country <name>', 'only cables on this country')
    .option('--year <year>', 'only cables of this year', countUpTo(9999))
    .option('--any-classification', 'take in classified cables too')
    .option('--replace', 'overwrite cables that the corpus has with another text')
    .option('--json', 'print one line of JSON')
    .action(async (paths: string[], options: ImportOptions & { json?: boolean }) => {
      const { corpusDir, style, mask } = context();
      // Loaded here, so that no other command waits for what only an import needs.
      const { importCables } = await import('../corpus/import/importCables.ts');
      const bar = await progressBar('reading');
      try {
        const report = await importCables(paths, corpusDir, options, bar.show);
        bar.stop();
        print(options.json === true ? report : renderImport(report, corpusDir, style), mask);
      } finally {
        bar.stop();
      }
    });
}
