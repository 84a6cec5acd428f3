// What makes a spreadsheet take a cell for a formula, or run one cell on into the next (OWASP, "CSV Injection").
const DANGEROUS = /^[=+\-@\t\r\n]/;

function cell(text: string): string {
  const harmless = DANGEROUS.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * Writes rows as CSV by RFC 4180: every cell in quotes, lines ended by CRLF. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  return Array.from(rows, (row) => `${row.map(cell).join(',')}\r\n`).join('');
}
