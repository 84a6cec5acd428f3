import type { APIEmbedField } from 'discord.js';
import type { Cable } from '../../cable/cable.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { shorten } from '../text/shorten.ts';

const LONGEST_VALUE = 200;

/** `2010-02-19` as `19 February 2010`; anything else as it stands. */
export function dateText(date: string, { dates }: Phrases): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** A field, or none where there is nothing to show: Discord refuses an empty value. */
export function field(name: string, value: string, inline = false): APIEmbedField[] {
  return value.trim() === '' ? [] : [{ name, value: shorten(value, LONGEST_VALUE), inline }];
}

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join(' · ');

/** Where a cable comes from and where in it, as fields that stand in one line. */
export function cableFields(cable: Cable, phrases: Phrases, section = ''): APIEmbedField[] {
  const { fields } = phrases;
  return [
    ...field(fields.post, joined(cable.origin, cable.country), true),
    ...field(fields.date, joined(dateText(cable.date, phrases), cable.classification), true),
    ...field(fields.section, section, true),
  ];
}
