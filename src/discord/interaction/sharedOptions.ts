import { ApplicationCommandOptionType } from 'discord.js';

/** Options that several commands have alike. */
export const COUNTRY = {
  type: ApplicationCommandOptionType.String,
  name: 'country',
  description: 'Only cables on this country',
  autocomplete: true,
} as const;

export const YEAR = {
  type: ApplicationCommandOptionType.Integer,
  name: 'year',
  description: 'Only cables of this year',
  min_value: 1900,
  max_value: 2100,
  autocomplete: true,
} as const;

export const HIDE = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'hide',
  description: 'Show it to you only; a button shares it',
} as const;
