import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Pointers } from '../answer/pointers.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import { field } from './cableFields.ts';
import type { Mask } from './command.ts';
import { textEmbeds } from './textEmbeds.ts';

/** Where a text points to, as a field, and the answers that it brings along, as embeds of their own. */
export function renderPointers(
  cable: string,
  { references, brought }: Pointers,
  mask: Mask,
): { fields: APIEmbedField[]; embeds: APIEmbed[] } {
  const lines = references.map(({ text, locators, references: cables }) => {
    const targets = [...locators.map((locator) => writeCitation(cable, locator)), ...cables];
    return `"${text}": ${targets.join(', ')}`;
  });
  return {
    fields: field('Points to', mask(lines.join('\n'))),
    embeds: brought.flatMap(({ citation, text }) => textEmbeds(citation, mask(text), citation)),
  };
}
