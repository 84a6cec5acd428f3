import type { Figures } from '../compare/figures.ts';
import type { Floored } from './floors.ts';

const NAMES: Readonly<Record<Floored, string>> = {
  hit1: 'hit@1',
  hit3: 'hit@3',
  mrr10: 'MRR@10',
  passage: 'passage',
  f1: 'abstention F1',
};

/** Names the figures that are under their floors, in one line; `null` where none is. */
export function shortfall(
  figures: Pick<Figures, Floored>,
  floors: Readonly<Pick<Figures, Floored>>,
): string | null {
  const under = (Object.keys(NAMES) as Floored[]).filter((figure) => figures[figure] < floors[figure]);
  const tell = (figure: Floored): string =>
    `${NAMES[figure]} ${figures[figure].toFixed(4)} (floor ${floors[figure].toFixed(4)})`;
  return under.length === 0 ? null : `Under the floor: ${under.map(tell).join(', ')}`;
}
