import type { Baseline } from './baseline.ts';
import { bm25Baseline } from './bm25.ts';
import { flexSearchBaseline } from './flexSearch.ts';
import { fuseBaseline } from './fuse.ts';
import { lunrBaseline } from './lunr.ts';
import { miniSearchBaseline } from './miniSearch.ts';
import { oramaBaseline } from './orama.ts';
import { tfIdfBaseline } from './tfidf.ts';

/** The engines that Attaché is compared with. */
export const BASELINES: readonly Baseline[] = [
  lunrBaseline,
  miniSearchBaseline,
  oramaBaseline,
  flexSearchBaseline,
  fuseBaseline,
  tfIdfBaseline,
  bm25Baseline,
];
