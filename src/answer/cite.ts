import { fold, foldParagraphs } from '../cable/body/fold.ts';
import type { Cable, Questionnaire, Quotation } from '../cable/cable.ts';
import { type Citation, readCitation, writeCitation } from '../cable/citation/citation.ts';
import { significantWords } from '../cable/citation/locators.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { UserError } from '../userError.ts';
import { findCable, nearestNames } from './findCable.ts';
import { type Pointers, pointersOf } from './pointers.ts';
import { prove } from './prove.ts';

/** What stands at a citation, word for word. */
export interface Cited extends Quotation {
  readonly cable: Cable;
  readonly locator: string;
  /** The heading it stands under; empty before the first one. */
  readonly section: string;
  readonly question: Quotation | null;
  /** The text, one string a source paragraph. */
  readonly paragraphs: readonly string[];
  /** The questionnaire that the section replies to, where the cable says so. */
  readonly keyedTo: Questionnaire | null;
  readonly pointers: Pointers;
}

/** A place in a cable that can be cited. */
interface Place {
  readonly locator: string;
  readonly section: string;
  readonly questionnaire: Questionnaire | null;
  readonly question: Quotation | null;
  readonly start: number;
  readonly end: number;
}

/** Everything in a cable that has a locator, in order: answers, and paragraphs inside of answers. */
export function placesOf(cable: Cable): Place[] {
  const answers = cable.sections.flatMap(({ heading: section, questionnaire, answers: own }) =>
    own.map(
      ({ locator, question, start, end }): Place => ({
        locator,
        section,
        questionnaire,
        question,
        start,
        end,
      }),
    ),
  );
  const known = new Set(answers.map(({ locator }) => locator));
  const inner = cable.paragraphs
    .filter(({ locator }) => !known.has(locator))
    .map(({ locator, start, end }): Place => {
      const around = answers.findLast((answer) => answer.start <= start);
      const { section = '', questionnaire = null } = around ?? {};
      return { locator, section, questionnaire, question: null, start, end };
    });
  return [...answers, ...inner].sort((a, b) => a.start - b.start);
}

/** The cable of an id, or the corpus's only one where none is named. */
function cableOf(corpus: Corpus, id: string | null): Cable {
  const [only, ...more] = corpus.cables;
  if (id !== null) return findCable(corpus, id);
  if (only !== undefined && more.length === 0) return only;
  throw new UserError('Name the cable too, such as 10PARIS198 ¶5.C.', { fault: { code: 'cable-unnamed' } });
}

/** `turkeys tip situation`, `prevention`, `protection`: any words of a heading find its points. */
function underHeading(places: readonly Place[], locator: string): Place | undefined {
  const [, heading = '', letter = ''] = /^(\p{L}.*)\.([^.]+)$/u.exec(locator) ?? [];
  const words = significantWords(heading.replaceAll('-', ' '));
  const slug = words.slice(0, 2).join('-');
  const lettered = places.filter((place) => place.locator.endsWith(`.${letter}`));
  return (
    lettered.find((place) => place.locator === `${slug}.${letter}`) ??
    lettered.find(
      ({ section }) => words.length > 0 && words.every((word) => significantWords(section).includes(word)),
    )
  );
}

function findPlace(cable: Cable, locator: string): Place {
  const places = placesOf(cable);
  const same = places.find((place) => place.locator.toLowerCase() === locator.toLowerCase());
  const found = same ?? underHeading(places, locator);
  if (found !== undefined) return found;
  const nearest = nearestNames(
    locator,
    places.map((place) => place.locator),
  ).map((name) => writeCitation(cable.id, name));
  throw new UserError(`There is no ¶${locator} in ${cable.id}; the nearest: ${nearest.join(', ')}.`, {
    fault: { code: 'no-place', cable: cable.id, locator, nearest },
  });
}

/** A range runs from its first paragraph to the last point of its last one. */
function findRange(cable: Cable, from: string, to: number): Place {
  // `1-2` is also how the second of two paragraphs 1 is cited.
  const second = placesOf(cable).find(({ locator }) => locator === `${from}-${to}`);
  if (second !== undefined) return second;
  const first = findPlace(cable, from);
  const last = findPlace(cable, String(to));
  const points = cable.sections.flatMap(({ answers }) => answers).filter(({ paragraph }) => paragraph === to);
  const end = Math.max(last.end, ...points.map((point) => point.end));
  if (end < first.end) {
    throw new UserError(`In ${cable.id} ¶${to} does not stand below ¶${from}.`, {
      fault: { code: 'not-below', cable: cable.id, from, to: String(to) },
    });
  }
  return { ...first, locator: `${from}-${to}`, end };
}

/** What we wrote ourselves, letter for letter: no reading can take it for another place. */
function asWritten(corpus: Corpus, text: string, within?: string): { cable: Cable; place: Place } | null {
  for (const cable of corpus.cables) {
    const own = cable.id === within;
    if (!own && !text.startsWith(`${cable.id} `)) continue;
    const place = placesOf(cable).find(
      ({ locator }) =>
        (own && locator === text) ||
        `${cable.id} ¶${locator}` === text ||
        writeCitation(cable.id, locator) === text,
    );
    if (place !== undefined) return { cable, place };
  }
  return null;
}

/** What stands at a place, proven. */
function show(cable: Cable, place: Place): Cited {
  const quotation = prove(cable, { text: fold(cable, place), start: place.start, end: place.end });
  if (place.question !== null) prove(cable, place.question);
  return {
    ...place,
    ...quotation,
    cable,
    paragraphs: foldParagraphs(cable, place),
    keyedTo: place.questionnaire,
    pointers: pointersOf(cable, quotation),
  };
}

/**
 * Finds what a citation cites.
 *
 * @param text a citation in any form that `readCitation` reads
 * @param within the id of the cable that is meant where the text names none
 * @throws UserError naming the nearest citations that exist
 */
export function cite(corpus: Corpus, text: string, within?: string): Cited {
  const exact = asWritten(corpus, text.trim(), within);
  if (exact !== null) return show(exact.cable, exact.place);
  const { cable: id, locator, to }: Citation = readCitation(text);
  const cable = cableOf(corpus, id ?? within ?? null);
  return show(cable, to === null ? findPlace(cable, locator) : findRange(cable, locator, to));
}
