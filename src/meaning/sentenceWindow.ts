/** Consecutive sentences: indices, end exclusive. */
export interface SentenceWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * Chooses the sentences to read where not all of them can be: those that matter with the one before them, as
 * many as there is room for after these, then as many as there is room for before. The first that matters is
 * always among them.
 *
 * @param matters indices of the first and the last sentence that matter
 * @param lengthOf how long a sentence is
 * @param room how long they may be together
 */
export function sentenceWindow(
  count: number,
  matters: { readonly first: number; readonly last: number },
  lengthOf: (index: number) => number,
  room: number,
): SentenceWindow {
  const { first, last } = matters;
  let needed = 0;
  for (let index = Math.max(0, first - 1); index <= last; index += 1) needed += lengthOf(index);
  let from = needed > room ? first : Math.max(0, first - 1);
  let to = from + 1;
  let left = room - lengthOf(from);
  for (; to < count && lengthOf(to) <= left; to += 1) left -= lengthOf(to);
  for (; from > 0 && lengthOf(from - 1) <= left; from -= 1) left -= lengthOf(from - 1);
  return { from, to };
}
