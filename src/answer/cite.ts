import type { Cable, Quotation } from '../cable/cable.ts';
import { type Citation, readCitation, writeCitation } from '../cable/citation.ts';
import { fold, foldParagraphs } from '../cable/fold.ts';
import { type Questionnaire, readKeyedTo } from '../cable/keyedTo.ts';
import { sectionSlug } from '../cable/locators.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { UserError } from '../userError.ts';
import { findCable, nearestNames } from './findCable.ts';
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
  /** The questionnaire that the points below are keyed to, where the text says so. */
  readonly keyedTo: Questionnaire | null;
}

/** A place in a cable that can be cited. */
interface Place {
  readonly locator: string;
  readonly section: string;
  readonly question: Quotation | null;
  readonly start: number;
  readonly end: number;
}

/** Everything in a cable that has a locator, in order: answers, and paragraphs inside of answers. */
export function placesOf(cable: Cable): Place[] {
  const answers = cable.sections.flatMap(({ heading, answers: own }) =>
    own.map(
      ({ locator, question, start, end }): Place => ({ locator, section: heading, question, start, end }),
    ),
  );
  const known = new Set(answers.map(({ locator }) => locator));
  const inner = cable.paragraphs
    .filter(({ locator }) => !known.has(locator))
    .map(({ locator, start, end }): Place => {
      const around = answers.findLast((answer) => answer.start <= start);
      return { locator, section: around?.section ?? '', question: null, start, end };
    });
  return [...answers, ...inner].sort((a, b) => a.start - b.start);
}

/** The cable of an id, or the corpus's only one where none is named. */
function cableOf(corpus: Corpus, id: string | null): Cable {
  const [only, ...more] = corpus.cables;
  if (id !== null) return findCable(corpus, id);
  if (only !== undefined && more.length === 0) return only;
  throw new UserError('Name the cable too, such as 10PARIS198 ¶5.C.');
}

/** `turkeys tip situation` and `prevention` find the section whatever part of its heading is written. */
function matches(place: Place, locator: string): boolean {
  const wanted = locator.toLowerCase();
  if (place.locator.toLowerCase() === wanted) return true;
  const [, heading, letter] = /^(\D.*)\.([^.]+)$/.exec(wanted) ?? [];
  return (
    heading !== undefined &&
    place.locator.toLowerCase() === `${sectionSlug(heading.replaceAll('-', ' '))}.${letter}`
  );
}

function findPlace(cable: Cable, locator: string): Place {
  const places = placesOf(cable);
  const found = places.find((place) => matches(place, locator));
  if (found !== undefined) return found;
  const list = nearestNames(
    locator,
    places.map((place) => place.locator),
  ).map((near) => writeCitation(cable.id, near));
  throw new UserError(`There is no ¶${locator} in ${cable.id}; the nearest: ${list.join(', ')}.`);
}

/** A range runs from its first paragraph to the last point of its last one. */
function findRange(cable: Cable, from: string, to: number): Place {
  const first = findPlace(cable, from);
  const last = findPlace(cable, String(to));
  const points = cable.sections.flatMap(({ answers }) => answers).filter(({ paragraph }) => paragraph === to);
  const end = Math.max(last.end, ...points.map((point) => point.end));
  if (end < first.end) throw new UserError(`In ${cable.id} ¶${to} does not stand below ¶${from}.`);
  return { ...first, locator: `${from}-${to}`, end };
}

/**
 * Finds what a citation cites.
 *
 * @param text a citation in any form that `readCitation` reads
 * @param within the id of the cable that is meant where the text names none
 * @throws UserError naming the nearest citations that exist
 */
export function cite(corpus: Corpus, text: string, within?: string): Cited {
  const { cable: id, locator, to }: Citation = readCitation(text);
  const cable = cableOf(corpus, id ?? within ?? null);
  const place = to === null ? findPlace(cable, locator) : findRange(cable, locator, to);
  const quotation = prove(cable, { text: fold(cable, place), start: place.start, end: place.end });
  if (place.question !== null) prove(cable, place.question);
  return {
    ...place,
    ...quotation,
    cable,
    paragraphs: foldParagraphs(cable, place),
    keyedTo: readKeyedTo(cable, quotation.text),
  };
}
