import type { Cable, Quotation } from '../../cable/cable.ts';
import type { CitationStyle } from './citationStyle.ts';
import { styledParts } from './styledParts.ts';
import { writeApa } from './writeApa.ts';
import { writeBibtex } from './writeBibtex.ts';
import { writeChicago } from './writeChicago.ts';
import { writeMarkdown } from './writeMarkdown.ts';
import { writePlain } from './writePlain.ts';

export interface StyledOptions {
  /** Where the source can be read, made by `sourceUrl`. */
  readonly url?: string | undefined;
  /** What `markdown` quotes above the citation; the other styles quote nothing. */
  readonly quotation?: Quotation | undefined;
  /** What a face does to text that is not ours before it shows it (masks, control characters); nothing without it. */
  readonly plain?: ((text: string) => string) | undefined;
}

/**
 * Writes the citation of a place in a cable in a style: one line, an entry of several lines for `bibtex`, and
 * for `markdown` the quotation too. Only `markdown` is escaped for a place that renders markdown.
 *
 * @throws Error when the quotation is not what the cable's file says
 */
export function writeStyled(
  style: CitationStyle,
  cable: Cable,
  locator: string,
  { url, quotation, plain = (text) => text }: StyledOptions = {},
): string {
  const parts = styledParts(cable, locator, plain);
  switch (style) {
    case 'plain':
      return url === undefined ? writePlain(parts, locator) : `${writePlain(parts, locator)} ${url}`;
    case 'markdown':
      return writeMarkdown(cable, parts, locator, { url, quotation, plain });
    case 'chicago':
      return writeChicago(parts, url);
    case 'apa':
      return writeApa(parts, url);
    case 'bibtex':
      return writeBibtex(parts, url);
  }
}
