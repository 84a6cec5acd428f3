const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PRINTED = /\b([A-Z][a-z]{2}) (\d{1,2}) (?:\S+ ){1,3}(\d{4})$/;
const ISO = /^(\d{4}-\d{2}-\d{2})\b/;

/** `Fri Feb 19 00:00:00 +0100 2010` becomes `2010-02-19`: the day as printed, in no time zone; else empty. */
export function readDate(line: string): string {
  if (line.length > 60) return '';
  const [, name = '', day = '', year = ''] = PRINTED.exec(line) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return ISO.exec(line)?.[1] ?? '';
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
