import type { Place } from './places.ts';

const ordinalOf = ({ mark }: Place): number =>
  mark.kind === 'number' ? Number(mark.label) : mark.label.charCodeAt(0);

const follows = (place: Place, previous: Place | undefined): boolean =>
  previous !== undefined &&
  previous.mark.kind === place.mark.kind &&
  ordinalOf(place) - ordinalOf(previous) === 1;

const isPlain = ({ opens, mark }: Place): boolean => !opens && mark.portion === null && mark.key === null;

/** A list may begin below a blank line. */
const isFirst = ({ mark }: Place): boolean =>
  mark.kind === 'number' && mark.label === '1' && mark.portion === null && mark.key === null;

/**
 * Finds the marks that number the items of a list inside of a point: they count on within one paragraph, or
 * begin anew with 1 below other numbers.
 *
 * @param dense whether paragraphs are not set off by blank lines, so that points count on like items
 * @returns indices into `places`
 */
export function findListItems(places: readonly Place[], dense: boolean): Set<number> {
  const items = new Set<number>();
  let numbered = false;
  let listed = false;
  places.forEach((place, index) => {
    const previous = places[index - 1];
    if (isPlain(place)) {
      const counts = follows(place, previous);
      const begins = place.mark.kind === 'number' && place.mark.label === '1' && numbered;
      listed = begins || (listed && counts);
      if (listed) items.add(index);
      const same = previous !== undefined && previous.paragraphs === place.paragraphs;
      if (!dense && counts && same && (isPlain(previous) || isFirst(previous)))
        items.add(index - 1).add(index);
    } else listed = false;
    numbered ||= place.mark.kind === 'number';
  });
  return items;
}
