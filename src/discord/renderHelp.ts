import type { APIEmbedField } from 'discord.js';
import type { Corpus } from '../corpus/corpus.ts';
import { yearOf } from '../corpus/report.ts';
import type { CommandData } from './command.ts';
import { EMBED_FIELD_NAME } from './limits.ts';
import type { Reply } from './message.ts';
import { packMessages } from './packMessages.ts';
import { shorten } from './shorten.ts';

const LONGEST_LIST = 600;

function commandField({ name, description, options = [] }: CommandData): APIEmbedField {
  const usage = options.map((option) => (option.required === true ? option.name : `[${option.name}]`));
  const lines = options.map((option) => `- ${option.name}: ${option.description}`);
  return {
    name: shorten([`/${name}`, ...usage].join(' '), EMBED_FIELD_NAME),
    value: [description, ...lines].join('\n'),
  };
}

function coverage({ cables }: Corpus): string {
  const list = (values: readonly (string | number)[]): string =>
    [...new Set(values.map(String))]
      .filter((value) => value !== '')
      .sort()
      .join(', ');
  const countries = list(cables.map(({ country }) => country));
  const years = list(cables.map(yearOf));
  const count = cables.length === 1 ? '1 cable' : `${cables.length} cables`;
  return shorten(`${count} of ${years}${countries === '' ? '' : `, on ${countries}`}.`, LONGEST_LIST);
}

/** What the commands do and what the corpus covers. */
export function renderHelp(commands: readonly CommandData[], corpus: Corpus): Reply {
  return {
    messages: packMessages({
      title: 'Attaché',
      description:
        'Answers questions about Trafficking-in-Persons cables in the words of the cables, each with a ' +
        'citation that you can check with /cite. Where no paragraph answers, it says so.',
      fields: [...commands.map(commandField), { name: 'Cables', value: coverage(corpus) }],
    }),
    ephemeral: true,
  };
}
