import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Pointers } from '../../answer/pointers.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Mask } from '../interaction/request.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { shorten } from '../text/shorten.ts';
import { field } from './cableFields.ts';

const LONGEST_TITLE = 100;
const LONGEST_BROUGHT = 600;

/**
 * Where a text points to, as a field, and the answer that it brings along, as an embed of its own, ended
 * with `[…]` where it is long: a menu opens it whole.
 */
export function renderPointers(
  cable: string,
  { references, brought: [first] }: Pointers,
  mask: Mask,
  phrases: Phrases,
): { fields: APIEmbedField[]; embeds: APIEmbed[] } {
  const lines = references.map(({ text, locators, references: cables }) => {
    const targets = [...locators.map((locator) => writeCitation(cable, locator)), ...cables];
    return `"${text}": ${targets.join(', ')}`;
  });
  return {
    fields: field(phrases.fields.pointsTo, mask([...new Set(lines)].join('\n'))),
    embeds:
      first === undefined
        ? []
        : [
            {
              title: shorten(first.citation, LONGEST_TITLE),
              description: shorten(mask(first.text), LONGEST_BROUGHT),
            },
          ],
  };
}
