/** The styles that a citation can be written in. */
export const CITATION_STYLES = ['plain', 'markdown', 'chicago', 'apa', 'bibtex'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];
