import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { UserError } from '../userError.ts';
import { type Context, print } from './context.ts';
import { renderEvaluation } from './renderEvaluation.ts';

/** `eval <questions.jsonl>`: how well the questions of a file are answered. */
export function addEvalCommand(program: Command, context: () => Context): void {
  program
    .command('eval')
    .description('measure how well the questions of a file are answered')
    .argument('<questions>', 'a file with one question a line, as JSON')
    .option('--json', 'print one line of JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const [{ evaluate }, { readQuestions }] = await Promise.all([
        import('../evaluation/evaluate.ts'),
        import('../evaluation/question.ts'),
      ]);
      const text = await readFile(file, 'utf8').catch(() => {
        throw new UserError(`The file "${file}" cannot be read; name a file with one question a line.`);
      });
      const evaluation = await evaluate(await context().searcher(), readQuestions(text));
      print(options.json === true ? evaluation : renderEvaluation(evaluation));
    });
}
