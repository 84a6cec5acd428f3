import type { Command } from 'commander';
import { validate } from '../corpus/validate.ts';
import { type Context, print } from './context.ts';
import { renderValidation } from './renderValidation.ts';

/** `validate [path]`: reads every cable and checks what was read; exit code 1 where something is wrong. */
export function addValidateCommand(program: Command, context: () => Context): void {
  program
    .command('validate')
    .description('check the cables of the corpus, of a folder or of one file')
    .argument('[path]', 'a folder or a file; the corpus without it')
    .option('--json', 'print one line of JSON')
    .action(async (path: string | undefined, options: { json?: boolean }) => {
      const { corpusDir, style, mask } = context();
      const validation = await validate(path ?? corpusDir);
      print(options.json === true ? validation : renderValidation(validation, style), mask);
      if (validation.errors > 0) process.exitCode = 1;
    });
}
