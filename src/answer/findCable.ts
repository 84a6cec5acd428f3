import type { Cable } from '../cable/cable.ts';
import { cableKey } from '../cable/citation/cableId.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { editDistance } from '../text/natural.ts';
import { UserError } from '../userError.ts';

const MOST_NEAREST = 4;

/** The few names that are most like the one that was written. */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  const distance = new Map(names.map((name) => [name, editDistance(wanted.slice(0, 60), name)]));
  return [...names].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, MOST_NEAREST);
}

/**
 * The cable of that id, however it is written.
 *
 * @throws UserError naming the nearest ids of the corpus
 */
export function findCable(corpus: Corpus, id: string): Cable {
  const key = cableKey(id);
  const found = corpus.cables.find((cable) => cableKey(cable.id) === key);
  if (found !== undefined) return found;
  const nearest = nearestNames(
    key,
    corpus.cables.map((cable) => cable.id),
  );
  const wanted = key.slice(0, 40);
  throw new UserError(`There is no cable ${wanted} in this corpus; the nearest: ${nearest.join(', ')}.`, {
    fault: { code: 'no-cable', cable: wanted, nearest },
  });
}
