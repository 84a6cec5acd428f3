import type { Cable } from '../../cable/cable.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { UserError } from '../../userError.ts';

/**
 * The cable that a button names.
 *
 * @throws UserError when the corpus has it no more
 */
export function cableOf(corpus: Corpus, id: string): Cable {
  const cable = corpus.cables.find((one) => one.id === id);
  if (cable !== undefined) return cable;
  throw new UserError(`${id} is not in the corpus any more; ask again.`, {
    fault: { code: 'gone', what: id },
  });
}
