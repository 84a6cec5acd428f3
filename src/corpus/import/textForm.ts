/** The fields of a cable that archives keep apart from its text. */
export interface ArchiveFields {
  readonly id: string;
  /** In any form that Date reads, or `m/d/yyyy hh:mm`; the day is kept as printed. */
  readonly date: string;
  readonly classification: string;
  readonly origin: string;
  /** The routing block; empty where the archive has none. */
  readonly header: string;
  readonly body: string;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SUBJECT = /^SUBJ(?:ECT)?\s?:[ \t]*(.*)$/im;

/** `2/19/2010 16:36` and `2010-02-19 16:36` become `Fri Feb 19 00:00:00 +0000 2010`. */
function writeDate(date: string): string {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(date);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const [year, month, day] = american
    ? [american[3], american[1], american[2]]
    : [iso?.[1], iso?.[2], iso?.[3]];
  if (year === undefined || month === undefined || day === undefined) return date.trim();
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(time.getTime())) return date.trim();
  const dayOfMonth = String(time.getUTCDate()).padStart(2, '0');
  return `${DAYS[time.getUTCDay()]} ${MONTHS[time.getUTCMonth()]} ${dayOfMonth} 00:00:00 +0000 ${time.getUTCFullYear()}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Writes a cable in the archive's text form: five lines, the routing block, the text. */
export function writeTextForm({ id, date, classification, origin, header, body }: ArchiveFields): string {
  const title = SUBJECT.exec(body)?.[1] ?? '';
  const head = [id, title, writeDate(date), classification, origin].map(oneLine);
  const rest = [header, body].map((part) => part.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, ''));
  return `${[...head, ...rest.filter((part) => part !== '')].join('\n')}\n`;
}
