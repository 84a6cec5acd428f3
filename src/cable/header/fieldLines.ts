export type FieldName = 'order' | 'tags' | 'subject' | 'refs' | 'classified' | 'reason';

/** A part of a header line: the field that begins with it, or `null` for what belongs to the line before. */
export interface FieldPart {
  readonly field: FieldName | null;
  readonly text: string;
}

/**
 * The fields as posts write them: at the beginning of a line, and within one where the archive has lost a
 * line's end (`N/A Tags: prel`, `VISIT TO CAIROREF: CAIRO 493`).
 */
const FIELDS: readonly { name: FieldName; begins: readonly RegExp[]; within: RegExp | null }[] = [
  { name: 'order', begins: [/^E\.?\s?O\.?\s?\d{4,5}\b\s?:?/i], within: /\sE\.?O\.?\s?\d{4,5}:/i },
  {
    name: 'tags',
    begins: [/^(?:TAGS?|TAGES|TABS|TAS|TGS|AGS)(?:\s?[:;,]|\s(?=\S))/i],
    within: /\s(?:TAGS?|AGS)\s?:/i,
  },
  {
    name: 'subject',
    begins: [/^S?UBJ(?:ECT)?\s?:/i, /^SUBJECT\s(?=\p{Lu})/u],
    within: /\sSUBJ(?:ECT)?\s?:/i,
  },
  {
    name: 'refs',
    begins: [
      /^REF(?:S|TELS?|ERENCES?|\(S\))?\s?[:;]/i,
      /^REF(?:S|TEL)?[.\s]\s?(?=[([]?[A-Z][.):\]]|\d{2}\s|[A-Z][A-Z ]+\d)/,
    ],
    within: /REF(?:S|TEL|\(S\))?\s?:(?=\s*(?:[([]?[A-Z][\s.):\]]|\d{2,4}\s|[A-Z]{2}))/i,
  },
  { name: 'classified', begins: [/^CLASS?I(?:FI)?ED BY\b\s?:?/i], within: /CLASS?I(?:FI)?ED BY\s?:/i },
  { name: 'reason', begins: [/^REASONS?\s?:/i], within: null },
];

// No field's name stands farther to the right in a line that a post has typed.
const LONGEST_LINE = 4000;

/** Cuts a trimmed header line at the names of the fields in it. */
export function splitFields(line: string): FieldPart[] {
  if (line.length > LONGEST_LINE) return [{ field: null, text: line }];
  const cuts: { field: FieldName | null; start: number; text: number }[] = [];
  for (const { name, begins, within } of FIELDS) {
    const own = begins.find((pattern) => pattern.test(line)) ?? within;
    const match = own?.exec(line);
    if (match) cuts.push({ field: name, start: match.index, text: match.index + match[0].length });
  }
  cuts.sort((a, b) => a.start - b.start);
  if (cuts[0]?.start !== 0) cuts.unshift({ field: null, start: 0, text: 0 });
  return cuts.map(({ field, text }, index) => ({
    field,
    text: line.slice(text, cuts[index + 1]?.start).trim(),
  }));
}
