const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
// Each unit with how many seconds it has.
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

function relative(seconds: number): string {
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return format.format(Math.round(seconds / length), unit);
}

/**
 * A moment as the client writes it, in UTC.
 *
 * @param unix seconds since 1970
 * @param style the letter behind the second colon: `R` counts from `now`, in milliseconds
 */
export function timestamp(unix: number, style: string, now: number): string {
  if (style === 'R') return relative(unix - now / 1000);
  const date = new Date(unix * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  return new Intl.DateTimeFormat('en-GB', { ...(STYLES[style] ?? STYLES['f']), timeZone: 'UTC' }).format(
    date,
  );
}
