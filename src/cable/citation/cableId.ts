/** The parts of a cable's id: two digits of the year, the station without blanks, the number. */
export interface CableId {
  readonly year: string;
  readonly station: string;
  readonly number: string;
}

const FORM = /^(\d{2}|19\d{2}|20\d{2})[\s-]{0,3}(\p{L}[\p{L} .'-]{0,40}?)[\s-]{0,3}#?0{0,7}(\d{1,7})$/u;

/** Letters of a station's name: `Rio de Janeiro` and `RIO-DE-JANEIRO` are `RIODEJANEIRO`. */
const stationKey = (name: string): string => name.toUpperCase().replace(/[^\p{L}]/gu, '');

/** Reads an id as people write it (`10-OTTAWA-57`, `2005PANAMA2342`, `09 Sao Paulo 12`), or `null`. */
export function readCableId(text: string): CableId | null {
  const [, year, station, number] = FORM.exec(text.trim()) ?? [];
  if (year === undefined || station === undefined || number === undefined) return null;
  return { year: year.slice(-2), station: stationKey(station), number };
}

/** Writes an id as the archive does: `10PARIS198`. */
export const writeCableId = ({ year, station, number }: CableId): string => `${year}${station}${number}`;

/** What two spellings of one id have in common: `10 Paris 198` and `10PARIS198`. */
export const cableKey = (id: string): string => id.replace(/[^\p{L}\d]/gu, '').toUpperCase();
