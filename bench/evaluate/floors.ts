import type { Figures } from '../compare/figures.ts';

/** Figures that must not fall below a floor. */
export type Floored = 'hit1' | 'hit3' | 'mrr10' | 'passage' | 'f1';

/** The least that the check questions, all suites pooled and with the models, must reach. */
export const FLOORS: Readonly<Pick<Figures, Floored>> = {
  hit1: 0.917,
  hit3: 0.96,
  mrr10: 0.938,
  passage: 0.872,
  f1: 0.872,
};
