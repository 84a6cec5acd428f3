import type { Cited } from '../../answer/cite.ts';
import { cite } from '../../answer/cite.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { UserError } from '../../userError.ts';

/**
 * What stands at a place that a button names.
 *
 * @throws UserError when the corpus has no such cable or place any more
 */
export function placed(corpus: Corpus, cable: string, locator: string): Cited {
  const there = corpus.cables.some(({ id }) => id === cable);
  if (there) return cite(corpus, `${cable} ¶${locator}`);
  const what = writeCitation(cable, locator);
  throw new UserError(`${what} is not in the corpus any more; ask again.`, { fault: { code: 'gone', what } });
}
