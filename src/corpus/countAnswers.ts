import type { Corpus } from './corpus.ts';

/** How many answers a corpus has, front matter left out. */
export function countAnswers({ entries }: Corpus): number {
  return entries.filter(({ answer }) => !answer.front).length;
}
