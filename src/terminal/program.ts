import { Command, Option } from 'commander';
import { shippedCorpus } from '../corpus/shippedCorpus.ts';
import { UserError } from '../userError.ts';
import { addAskCommand } from './askCommand.ts';
import { addChatCommand } from './chatCommand.ts';
import { addCiteCommand } from './citeCommand.ts';
import { type Context, createContext } from './context.ts';
import { addDiscordCommands } from './discordCommands.ts';
import { addEvalCommand } from './evalCommand.ts';
import { addImportCommand } from './importCommand.ts';
import { addIndexCommand } from './indexCommand.ts';
import { addInspectCommand } from './inspectCommand.ts';
import { addSourcesCommand } from './sourcesCommand.ts';
import { addSummaryCommand } from './summaryCommand.ts';
import { addValidateCommand } from './validateCommand.ts';

/** The command line, as contract.md has it. */
export function createProgram(): Command {
  const program = new Command('attache')
    .description(
      "Answers questions about Trafficking-in-Persons cables in the cable's own words, with citations.",
    )
    .addOption(
      new Option('--corpus <folder>', 'the folder of cables')
        .env('CORPUS_DIR')
        .default(shippedCorpus(), 'corpus/'),
    )
    .exitOverride();
  const masking = process.env['MASK_CONTACTS']?.trim().toLowerCase() ?? '';
  if (!['', 'off'].includes(masking)) throw new UserError('MASK_CONTACTS must be off, or empty.');
  const maskOff = masking === 'off';
  const context = (): Context => createContext(program.opts<{ corpus: string }>().corpus, maskOff);
  const additions = [
    addAskCommand,
    addCiteCommand,
    addSourcesCommand,
    addSummaryCommand,
    addInspectCommand,
    addEvalCommand,
    addImportCommand,
    addIndexCommand,
    addValidateCommand,
    addChatCommand,
    addDiscordCommands,
  ];
  for (const add of additions) add(program, context);
  return program;
}
