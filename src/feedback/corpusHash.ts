import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.ts';

/**
 * Names a corpus by what it says: the ids and sources of its cables.
 *
 * @returns 12 hexadecimal digits; the same in whatever order the cables were loaded
 */
export function corpusHash({ cables }: Corpus): string {
  const hash = createHash('sha256');
  // A corpus keeps its cables in the order of their ids. JSON tells where an id ends and its source begins.
  for (const { id, source } of cables) hash.update(JSON.stringify([id, source]));
  return hash.digest('hex').slice(0, 12);
}
