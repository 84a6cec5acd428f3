import type { APIEmbed } from 'discord.js';
import { UserError } from '../userError.ts';
import { embedLength } from './embedLength.ts';
import { EMBEDS, EMBEDS_TOTAL, FOLLOW_UPS } from './limits.ts';
import type { Reply } from './message.ts';

/**
 * Puts embeds into as few messages as Discord's limits allow, in order.
 *
 * @throws UserError when it would take more messages than an interaction may send
 */
export function packMessages(first: APIEmbed, ...further: readonly APIEmbed[]): Reply['messages'] {
  const packed: [APIEmbed[], ...APIEmbed[][]] = [[first]];
  let length = embedLength(first);
  for (const embed of further) {
    const last = packed.at(-1) ?? packed[0];
    length += embedLength(embed);
    if (last.length < EMBEDS && length <= EMBEDS_TOTAL) last.push(embed);
    else {
      packed.push([embed]);
      length = embedLength(embed);
    }
  }
  if (packed.length > FOLLOW_UPS + 1) {
    throw new UserError('That is too long for Discord; cite fewer paragraphs at a time.');
  }
  const [start, ...rest] = packed;
  return [{ embeds: start }, ...rest.map((embeds) => ({ embeds }))];
}
