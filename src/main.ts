import { randomBytes } from 'node:crypto';
import { CommanderError } from 'commander';
import { config as readDotenv } from 'dotenv';
import { createProgram } from './terminal/program.ts';
import { UserError } from './userError.ts';

// Exit codes of contract.md; 70 is EX_SOFTWARE of sysexits(3), a bug.
const USER_ERROR = 1;
const WRONG_USAGE = 2;
const BUG = 70;

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof UserError) {
    console.error(error.message);
    return USER_ERROR;
  }
  const incident = randomBytes(4).toString('hex');
  console.error(`Something went wrong; please report incident ${incident} with what stands below.`);
  console.error(error);
  return BUG;
}

// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : BUG));

readDotenv({ quiet: true });
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
