import type { APIEmbed } from 'discord.js';

/** The characters of an embed that count towards the 6,000 of a message, in UTF-16 code units. */
export function embedLength({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
