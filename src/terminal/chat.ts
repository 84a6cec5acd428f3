import { createInterface } from 'node:readline';
import { countAnswers } from '../corpus/countAnswers.ts';
import type { Searcher } from '../search/searcher.ts';
import { UserError } from '../userError.ts';
import { type Conversation, HELP, replyTo } from './slashCommands.ts';
import type { Style } from './style.ts';

const CONNECT = 'To run it in Discord, set DISCORD_TOKEN and DISCORD_APPLICATION_ID (README, "In Discord").';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The first lines of the chat: what there is to ask about, and how. */
function greeting({ corpus }: Searcher): string {
  const answers = countAnswers(corpus);
  return [
    `Attaché: ${plural(corpus.cables.length, 'cable')}, ${plural(answers, 'answer')}. Every reply quotes a cable and cites it.`,
    CONNECT,
  ].join('\n');
}

/**
 * The chat: reads lines from standard input and replies to each on standard output. With a terminal it
 * greets and prompts; otherwise it answers the lines one after the other and ends.
 */
export async function chat(searcher: Searcher, style: Style): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    output: interactive ? process.stdout : undefined,
    prompt: '\n> ',
  });
  console.log(`${greeting(searcher)}\n`);
  if (interactive) {
    console.log(HELP);
    lines.prompt();
  }
  const conversation: Conversation = {};
  for await (const line of lines) {
    if (/^\s*\/(?:quit|exit)\b/i.test(line)) break;
    if (line.trim() !== '') {
      if (!interactive) console.log(style.dim(`> ${style.plain(line.trim())}`));
      try {
        console.log(await replyTo(searcher, line, style, conversation));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        console.log(style.wrap(style.plain(error.message)));
      }
      if (!interactive) console.log();
    }
    if (interactive) lines.prompt();
  }
  lines.close();
}
