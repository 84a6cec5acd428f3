import type { APIEmbedField } from 'discord.js';
import type { Cable } from '../cable/cable.ts';
import { shorten } from './shorten.ts';

const LONGEST_VALUE = 300;

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2010-02-19` as `19 February 2010`; anything else as it stands. */
function dateText(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : DATE.format(time);
}

/** A field, or none where there is nothing to show: Discord refuses an empty value. */
export function field(name: string, value: string, inline = false): APIEmbedField[] {
  return value.trim() === '' ? [] : [{ name, value: shorten(value, LONGEST_VALUE), inline }];
}

/** Where a cable comes from, as the fields of an embed. */
export function cableFields({ origin, country, date, classification }: Cable): APIEmbedField[] {
  return [
    ...field('Post', origin, true),
    ...field('Country', country, true),
    ...field('Date', dateText(date), true),
    ...field('Classification', classification, true),
  ];
}
