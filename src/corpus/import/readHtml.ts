import { load } from 'cheerio';
import { type ArchiveFields, writeTextForm } from './textForm.ts';

type Field = 'id' | 'date' | 'classification' | 'origin';

/** What web archives call the fields of their tables. */
const LABELS: readonly { field: Field; pattern: RegExp }[] = [
  { field: 'id', pattern: /^(?:reference|canonical|cable|local)?\s*id\b|^reference$/i },
  { field: 'date', pattern: /^(?:created|date|original date|draft date)\b/i },
  { field: 'classification', pattern: /^(?:original |current )?classification\b/i },
  { field: 'origin', pattern: /^(?:origin|from|source)\b/i },
];
const ID = /(?<![A-Z\d])\d{2}[A-Z]{3,25}\d{1,7}(?![A-Z\d])/;
const ROUTING = /^(?:VZCZC|[A-Z]{2} R[A-Z]{3,}|DE R[A-Z]{3,}|ZNR |FM [A-Z])/m;

const fieldOf = (label: string): Field | undefined =>
  LABELS.find(({ pattern }) => pattern.test(label.trim()))?.field;

/**
 * Reads a web archive's page of a cable: its text from `<pre>` (else from the paragraphs), its fields from
 * a table with the labels above or beside the values.
 *
 * @returns the cable in the archive's text form, or `null` where the page holds none
 */
export function readHtml(html: string): string | null {
  const page = load(html);
  const fields = new Map<Field, string>();
  const put = (label: string, value: string): void => {
    const field = fieldOf(label.replace(/:$/, ''));
    if (field !== undefined && value.trim() !== '' && !fields.has(field)) fields.set(field, value.trim());
  };
  page('table').each((_, table) => {
    const rows = page(table)
      .find('tr')
      .toArray()
      .map((row) =>
        page(row)
          .children('th,td')
          .toArray()
          .map((cell) => page(cell).text()),
      );
    const [labels = [], values = []] = rows;
    if (labels.filter((label) => fieldOf(label) !== undefined).length > 1) {
      labels.forEach((label, index) => {
        put(label, values[index] ?? '');
      });
    } else for (const [label = '', value = ''] of rows) put(label, value);
  });
  page('script, style, nav, header, footer, table').remove();
  const blocks = page('pre')
    .toArray()
    .map((block) => page(block).text());
  const texts =
    blocks.length > 0
      ? blocks
      : [
          page('p')
            .toArray()
            .map((block) => page(block).text())
            .join('\n\n'),
        ];
  const body = texts.filter((text) => !isRouting(text)).join('\n');
  const id = fields.get('id') ?? ID.exec(page('title').text())?.[0] ?? ID.exec(body)?.[0];
  if (id === undefined || body.trim() === '') return null;
  const known: ArchiveFields = {
    id: ID.exec(id)?.[0] ?? id,
    date: fields.get('date') ?? '',
    classification: fields.get('classification') ?? '',
    origin: fields.get('origin') ?? '',
    header: texts.filter(isRouting).join('\n'),
    body,
  };
  return writeTextForm(known);
}

/** A block of its own for the routing, without the cable's fields. */
function isRouting(text: string): boolean {
  return ROUTING.test(text.trimStart().slice(0, 400)) && !/^(?:SUBJ(?:ECT)?|TAGS)\s?:/im.test(text);
}
