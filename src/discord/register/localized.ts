import type { Locale } from 'discord.js';
import { de } from '../phrases/commands/de.ts';
import { es } from '../phrases/commands/es.ts';
import { fr } from '../phrases/commands/fr.ts';
import type { CommandWords, Wording } from '../phrases/commands/wording.ts';

/** Those of Discord's locales that the commands are written in; all others see English. */
export const LOCALES: readonly (readonly [`${Locale}`, CommandWords])[] = [
  ['fr', fr],
  ['es-ES', es],
  ['es-419', es],
  ['de', de],
];

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

interface Item {
  readonly name: string;
  readonly description?: string | undefined;
  readonly options?: readonly Item[] | undefined;
  readonly choices?: readonly Choice[] | undefined;
}

type Wordings = readonly (readonly [locale: string, own: Wording | undefined])[];
type Texts = Readonly<Record<string, string>>;

/** One text of each wording that has it, by locale. */
function texts(wordings: Wordings, textOf: (wording: Wording) => string | undefined): Texts {
  return Object.fromEntries(
    wordings.flatMap(([locale, own]) => {
      const text = own === undefined ? undefined : textOf(own);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}

function worded<Own extends Item>(item: Own, wordings: Wordings): Own {
  const { description = '', options, choices } = item;
  return {
    ...item,
    name_localizations: texts(wordings, ({ name }) => name),
    ...(description !== '' && {
      description_localizations: texts(wordings, (wording) => wording.description),
    }),
    ...(options !== undefined && {
      options: options.map((option) =>
        worded(
          option,
          wordings.map(([locale, own]) => [locale, own?.options?.[option.name]]),
        ),
      ),
    }),
    ...(choices !== undefined && {
      choices: choices.map((choice) => ({
        ...choice,
        name_localizations: texts(wordings, (own) => own.choices?.[choice.value]),
      })),
    }),
  };
}

/** A command with its names and descriptions in every language; what none has stays in English. */
export function localized<Command extends Item>(command: Command): Command {
  return worded(
    command,
    LOCALES.map(([locale, words]) => [locale, words[command.name]]),
  );
}
