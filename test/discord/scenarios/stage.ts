import type { APIMessage } from 'discord.js';
import type { Person } from '../standIn/people/person.ts';
import type { PersonOptions, StandIn } from '../standIn/standIn.ts';

/** A Discord with the bot in it, for one scenario. */
export interface Stage {
  readonly discord: StandIn;
  /** Somebody in the server, unless he is said to be elsewhere. */
  person(options?: PersonOptions): Person;
  /** What the bot kept of what people think. */
  readonly kept: readonly unknown[][];
  /** What the bot logged, line by line. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
}

/** Something that people do, and what they must see then. */
export interface Scenario {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

/** The message, or an error that tells what there was instead. */
export function shown(message: APIMessage | null, seen: object): APIMessage {
  if (message !== null) return message;
  throw new Error(`no message: ${JSON.stringify(seen).slice(0, 500)}`);
}

/** All words of a message that a reader sees, without its buttons. */
export function textOf({ content, embeds }: APIMessage): string {
  return [
    content,
    ...embeds.flatMap(({ author, title, description, fields = [], footer }) => [
      author?.name,
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}

/** The labels of a message's buttons that can be pressed. */
export function buttonsOf({ components = [] }: APIMessage): string[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) =>
          'label' in one && typeof one.label === 'string' && !('disabled' in one && one.disabled)
            ? [one.label]
            : [],
        )
      : [],
  );
}
