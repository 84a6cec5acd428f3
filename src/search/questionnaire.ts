import type { Answer, Cable } from '../cable/cable.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { QUESTIONNAIRE_OUTLINE } from './questionnaireOutline.ts';

/** The parts of the Department's questionnaire, by words of the headings that posts give them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/situation|overview/i, 'situation'],
  [/setting the scene/i, 'scene'],
  [/prosecut|investigat/i, 'prosecution'],
  [/protect/i, 'protection'],
  [/prevent/i, 'prevention'],
  [/partnership/i, 'partnerships'],
];
/** The cables that the outline stands for: 08 STATE 132759 and STATE 2094 (10). */
const OUTLINED = new Set(['132759', '2094']);
const QUESTIONNAIRE = /\b(?:SEC)?STATE\s+0*(\d+)/i;

/** The letters from one to another: `A-C` are A, B and C. */
function letters(from: string, to: string): string[] {
  const count = Math.max(1, to.charCodeAt(0) - from.charCodeAt(0) + 1);
  return Array.from({ length: count }, (_, index) => String.fromCharCode(from.charCodeAt(0) + index));
}

/** The letters of the points that an answer replies to: `C` of ¶C, `A` and `B` of A-B, `F` of (27/F). */
function lettersOf({ letter, key }: Answer): string[] {
  const written = key?.includes('/')
    ? key.matchAll(/\/([A-Z])(?:-([A-Z]))?/g)
    : (letter ?? '').matchAll(/([A-Z])(?:-([A-Z]))?/g);
  return [...written].flatMap(([, from = '', to = from]) => letters(from, to));
}

/** The points of the questionnaires that an answer replies to, as keys that cables share. */
function pointsOf({ cable, section, answer }: Entry): string[] {
  const part = PARTS.find(([pattern]) => pattern.test(section.heading))?.[1];
  if (part === undefined) return [];
  const questionnaires = cable.refs.flatMap((ref) => QUESTIONNAIRE.exec(ref)?.[1] ?? []);
  return questionnaires.flatMap((number) => lettersOf(answer).map((letter) => `${number} ${part} ${letter}`));
}

/** What the outline says of a point, where it is one of a questionnaire that the outline covers. */
function outlined(point: string): string[] {
  const [number = '', part = '', letter = ''] = point.split(' ');
  const text = OUTLINED.has(number) ? QUESTIONNAIRE_OUTLINE[part]?.[letter] : undefined;
  return text === undefined ? [] : [text];
}

/**
 * The Department's question for every answer of a corpus: the one that its cable repeats, else that which a
 * cable with the same questionnaire repeats at the same point, else our outline of the questionnaire; empty
 * where there is none of these.
 */
export function departmentQuestions({ entries }: Corpus): string[] {
  const known = new Map<string, { cable: Cable; text: string }>();
  for (const entry of entries) {
    const text = entry.answer.question?.text;
    if (text === undefined) continue;
    for (const point of pointsOf(entry))
      if (!known.has(point)) known.set(point, { cable: entry.cable, text });
  }
  return entries.map((entry) => {
    if (entry.answer.question !== null) return entry.answer.question.text;
    const inherited = pointsOf(entry).flatMap((point) => {
      const found = known.get(point);
      return found === undefined || found.cable === entry.cable ? [] : [found.text];
    });
    return inherited.length > 0 ? inherited.join(' ') : pointsOf(entry).flatMap(outlined).join(' ');
  });
}
