import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { cableJson } from '../answer/json.ts';
import { readCable } from '../cable/readCable.ts';
import { decode } from '../corpus/decode.ts';
import { UserError } from '../userError.ts';
import { type Context, print } from './context.ts';
import { renderCable } from './renderCable.ts';

/** `inspect <file>`: what the reader makes of one file. */
export function addInspectCommand(program: Command, context: () => Context): void {
  program
    .command('inspect')
    .description('show what the reader makes of one file')
    .argument('<file>', 'a cable as a text file')
    .option('--json', 'print one line of JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const bytes = await readFile(file).catch(() => {
        throw new UserError(`The file "${file}" cannot be read; name a text file with a cable.`);
      });
      const { style, mask } = context();
      const cable = readCable(decode(bytes));
      print(options.json === true ? cableJson(cable) : renderCable(cable, style), mask);
    });
}
