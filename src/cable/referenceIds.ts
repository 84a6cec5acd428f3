import type { Reference } from './cable.ts';
import { stationKey, usualStation, writeCableId } from './cableId.ts';

/** What is no cable: letters, calls, reports of other services, transmissions by date and time. */
const NO_CABLE =
  /\be-?mails?\b|\btelcon|\bDTG\b|\bOSC\b|\bIIR\b|\bINCSR\b|\bUNSCR\b|\bHOTR\b|\bpoints\b|\breport\b|\bmemo|\bEXP\.|\bmsg\b|\bletter\b|\bfax\b|\bdated\b|\bpoc\b|\d{6}Z\b/i;
const NO_STATION =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^(?:and|previous|notal|ref|paras?)$/i;
const NOTE = /\((?!\d{2,4}\)|[A-Z]\))[^()]{0,200}\)/g;

// A zero for the letter O is the commonest slip: `COTON0U 348`, `O4 CHENNAI 944`.
const STATION = String.raw`(?:\p{L}|0(?=\p{L}))(?:[\p{L}.'’ -]|0(?=\p{L}|\s\d)){0,30}?`;
const YEAR = String.raw`\(?['’]?(?<year>[\dO]\d{1,3})\)?`;
const CABLE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${YEAR}[\s-]*)?(?<station>${STATION})[\s,:]*(?:\((?<inner>\d{2,4})\)\s*|\([A-Z]\)\s*|CABLES?\s*|(?<=\d{2}-\p{L}+)-)?[#O]?0{0,7}(?<number>\d{1,8})(?:\s*\((?<after>\d{2,4})\)|[-/ ](?<short>\d{2})(?!\d|\s*\p{L}))?(?![\d\p{L}])`,
  'giu',
);
const REVERSED = new RegExp(String.raw`^0{0,7}(?<number>\d{1,7})\s+(?<station>${STATION})$`, 'iu');
const FURTHER_NUMBER = /\s*(?:\/|,|and)\s*0{0,7}(\d{1,7})(?![\d\p{L}]|\s*\p{L}{3})/iuy;
const BARE_NUMBER = /^0{0,7}(\d{2,7})(?:\s+and previous)?$/i;

const twoDigits = (year: string): string => year.replace('O', '0').slice(-2).padStart(2, '0');

/**
 * The ids of the cables that references name. A reference without year is of the citing cable's year, a
 * bare number of the station before it.
 *
 * @param year of the citing cable, four digits
 * @returns for each reference its cables; none for e-mails, calls and other papers
 */
export function readReferenceIds(references: readonly Reference[], year: number): string[][] {
  let station = '';
  let lastYear = twoDigits(String(year));
  const write = (number: string): string => writeCableId({ year: lastYear, station, number });
  return references.map(({ text }) => {
    if (NO_CABLE.test(text)) return [];
    const plain = text.replace(NOTE, '').trim();
    const bare = BARE_NUMBER.exec(plain);
    if (bare !== null) return station === '' ? [] : [write(bare[1] ?? '')];
    const ids: string[] = [];
    for (const match of [...plain.matchAll(CABLE)]) {
      const { station: name = '', number = '', year: before, inner, after, short } = match.groups ?? {};
      if (NO_STATION.test(name)) continue;
      station = usualStation(stationKey(name.replace(/0/g, 'O')));
      lastYear = twoDigits(before ?? inner ?? after ?? short ?? String(year));
      ids.push(write(number));
      FURTHER_NUMBER.lastIndex = match.index + match[0].length;
      for (let more = FURTHER_NUMBER.exec(plain); more !== null; more = FURTHER_NUMBER.exec(plain))
        ids.push(write(more[1] ?? ''));
    }
    const reversed = ids.length === 0 ? REVERSED.exec(plain)?.groups : undefined;
    if (reversed === undefined) return ids;
    station = usualStation(stationKey(reversed['station'] ?? ''));
    return [write(reversed['number'] ?? '')];
  });
}
