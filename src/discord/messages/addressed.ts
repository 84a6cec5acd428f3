import { readId } from '../actions/customId.ts';
import { MOST_EARLIER, readAsked } from '../views/asked.ts';
import { type Limits, readLimits } from '../views/searchLimits.ts';
import type { IncomingMessage, Referenced } from './readMessage.ts';

/** What a person said to the bot. */
export interface Addressed {
  /** Without the mention; empty where there is nothing else. */
  readonly text: string;
  /** The questions that the bot's message answers to which this one is a reply, oldest first. */
  readonly after: readonly string[];
  /** What that answer was searched within. */
  readonly limits: Limits;
}

// The views that ask again, within the limits of the answer; that of `answer` is without them.
const ASKING: ReadonlySet<string> = new Set(['matches', 'why']);

/** The limits that the buttons of an answer carry. */
function limitsOf(rows: Referenced['components']): Limits {
  const links = rows.flatMap(({ components }) => components.map(({ custom_id: id }) => readId(id)));
  const asking = links.find(({ name }) => ASKING.has(name));
  return (asking === undefined ? null : readLimits(asking.fields)) ?? {};
}

/**
 * What a message says to the bot: every direct message does, and every one that mentions it. Discord counts a
 * reply as a mention unless the person took that off; @everyone is none.
 *
 * @param self the bot's user id
 */
export function addressed(message: IncomingMessage, self: string): Addressed | null {
  const { guild_id: server, mentions, content, referenced_message: referenced } = message;
  if (server !== undefined && !mentions.some(({ id }) => id === self)) return null;
  const own = referenced?.author.id === self ? referenced : undefined;
  const asked = readAsked(own?.embeds[0]?.description);
  return {
    text: content.replaceAll(`<@${self}>`, ' ').replaceAll(`<@!${self}>`, ' ').trim(),
    after: asked === null ? [] : [...asked.after, asked.question].slice(-MOST_EARLIER),
    limits: limitsOf(own?.components ?? []),
  };
}
