import type { APIEmbed } from 'discord.js';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Services } from '../interaction/request.ts';
import { EMBED_TITLE } from '../limits.ts';
import { shorten } from '../text/shorten.ts';

/** A citation as the title of an embed, a link where the source can be read on the web. */
export function citationTitle(
  { sourceOf }: Services,
  cable: string,
  locator: string,
): Pick<APIEmbed, 'title' | 'url'> {
  const url = sourceOf(cable, locator);
  return {
    title: shorten(writeCitation(cable, locator), EMBED_TITLE),
    ...(url !== undefined && { url }),
  };
}
