import { foldParagraphs } from '../../cable/body/fold.ts';
import type { Cable, Quotation } from '../../cable/cable.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import { prove } from '../prove.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { StyledParts } from './styledParts.ts';
import { writePlain } from './writePlain.ts';

const escapeUrl = (url: string): string =>
  url.replace(/[()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

function quoteLines(cable: Cable, quotation: Quotation, plain: (text: string) => string): string {
  prove(cable, quotation);
  return foldParagraphs(cable, quotation)
    .map((paragraph) => `> ${escapeMarkdown(plain(paragraph))}`)
    .join('\n>\n');
}

/**
 * A quotation behind `>`, and below it the plain citation, which links to the source where that is known.
 *
 * @param quotation what is quoted, proven here; only the citation is written without one
 */
export function writeMarkdown(
  cable: Cable,
  parts: StyledParts,
  locator: string,
  options: {
    readonly url?: string | undefined;
    readonly quotation?: Quotation | undefined;
    readonly plain: (text: string) => string;
  },
): string {
  const { url, quotation, plain } = options;
  const citation = escapeMarkdown(writeCitation(parts.id, locator));
  const escaped = {
    ...parts,
    post: escapeMarkdown(parts.post),
    subject: escapeMarkdown(parts.subject),
  };
  const line = writePlain(
    escaped,
    locator,
    url === undefined ? citation : `[${citation}](${escapeUrl(url)})`,
  );
  return quotation === undefined ? line : `${quoteLines(cable, quotation, plain)}\n\n${line}`;
}
