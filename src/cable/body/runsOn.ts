import type { FieldName } from '../header/fieldLines.ts';
import { followsReference } from '../header/references.ts';
import { readMark } from '../outline/marks.ts';
import type { Line } from './lines.ts';

const TAGS_ONLY = /^[A-Z]{2,}(?:[ ,;]+[A-Z][A-Z-]+)*[ ,;]*$/;
const ENDS_HEADER =
  /^(?:SENSITIVE|SIPDIS|NOFORN|UNCLASSIFIED|SUMMARY\b|PAGE \d|(?:[A-Z] ){5}|THIS (?:CABLE|MESSAGE)\b)/i;
const UNFINISHED = /(?:[,:;-]|\b(?:AND|FOR|OF|THE|TO|IN|ON|WITH|A|AN|FROM|BY))$/i;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2,}/gu;

// No post types a header line longer than this; what is longer is a body that lost its line ends.
const LONGEST_LINE = 400;

const smallWords = (text: string): number => text.match(SMALL_WORD)?.length ?? 0;

const beginsBody = (line: Line): boolean =>
  line.kind === 'rule' || ENDS_HEADER.test(line.text) || readMark(line.text)?.kind === 'number';

function subjectRunsOn(value: string, line: Line, gap: boolean): boolean {
  if (beginsBody(line)) return false;
  if (value === '') return true;
  if (gap) return UNFINISHED.test(value) && smallWords(line.text) === 0;
  return smallWords(value) > 0 || smallWords(line.text) < 2;
}

function tagsRunOn(value: string, line: Line, gap: boolean): boolean {
  if (/^[,;]/.test(line.text)) return true;
  if (/[,;]$/.test(value)) return /^[\p{L}, ;-]+$/u.test(line.text);
  const tags = TAGS_ONLY.test(line.text) && !ENDS_HEADER.test(line.text);
  return tags && (!gap || line.text.split(/[ ,;]+/).every((tag) => tag.length === 2 || tag.length === 4));
}

/**
 * Tells whether a field runs on over a further line.
 *
 * @param value what the field holds already
 * @param gap whether blank lines or a page marker stand between
 */
export function runsOn(field: FieldName, value: string, line: Line, gap: boolean): boolean {
  if (line.text.length > LONGEST_LINE) return false;
  switch (field) {
    case 'subject':
      return subjectRunsOn(value, line, gap);
    case 'tags':
      return tagsRunOn(value, line, gap);
    case 'refs':
      return followsReference(value, line.text, gap) || (!gap && !beginsBody(line));
    default:
      return !gap && !beginsBody(line);
  }
}
