import type { FlowLine } from '../body/breaks.ts';
import { bestChain, type Candidate } from './chain.ts';
import type { Heading } from './headings.ts';
import type { Mark } from './marks.ts';
import { findPlaces, type Place } from './places.ts';

/** A mark that begins a new point of the outline, and the flow line that it stands on. */
export interface Point {
  readonly mark: Mark;
  readonly line: number;
}

const ordinalOf = (label: string): number => (/^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 64);

const isMarked = ({ mark }: Place): boolean => mark.portion !== null || mark.key !== null;

/** What speaks for a mark by itself: where it stands, a portion mark or a key, a style that lists lack. */
function weigh(place: Place, portionsUsual: boolean): number {
  const marked = isMarked(place) ? 3 : portionsUsual ? -1.5 : 0;
  return place.standing + marked + (place.mark.style === 'plain' ? 0 : 4);
}

function choose(places: readonly Place[], groupOf: (place: Place) => number, restarts: boolean): Point[] {
  const opening = places.filter((place) => place.opens);
  const portionsUsual = opening.filter(isMarked).length * 2 > opening.length;
  const candidates: Candidate[] = places.map((place) => ({
    weight: weigh(place, portionsUsual),
    ordinal: ordinalOf(place.mark.label),
    group: groupOf(place),
  }));
  return bestChain(candidates, restarts).flatMap((index) => places[index] ?? []);
}

/** Letters of one cable are written one way; capitals in another style are list items. */
function lettersOf(places: readonly Place[]): Place[] {
  const blocks = places.filter(({ mark }) => mark.kind === 'block');
  if (blocks.length > 1) return blocks;
  const letters = places.filter(({ mark }) => mark.kind === 'letter');
  const dashed = letters.filter(({ mark }) => mark.style === 'dashed');
  return dashed.length > 1 || dashed.length === letters.length
    ? dashed
    : letters.filter(({ mark }) => mark.style !== 'dashed');
}

/**
 * Tells the points of a cable's outline from everything else that begins with a number or a letter.
 *
 * @returns the points in the order of the text
 */
export function findPoints(flow: readonly FlowLine[], headings: readonly Heading[]): Point[] {
  const places = findPlaces(flow, headings);
  const numbers = choose(
    places.filter(({ mark }) => mark.kind === 'number'),
    () => 0,
    false,
  );
  const numbered = new Set(numbers.map(({ line }) => line));
  let count = 0;
  const numbersAbove = flow.map((_, line) => (numbered.has(line) ? ++count : count));
  const candidates = lettersOf(places);
  const blocks = candidates[0]?.mark.kind === 'block';
  const letters = choose(
    candidates,
    (place) => place.headings + (blocks ? 0 : (numbersAbove[place.line] ?? 0)),
    true,
  );
  return [...numbers, ...letters].sort((a, b) => a.line - b.line);
}
