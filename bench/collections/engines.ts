import type { Document, Index } from '../baselines/baseline.ts';
import { BASELINES } from '../baselines/baselines.ts';
import { buildAttache } from './attache.ts';

/** A row of the table. */
export interface Engine {
  readonly name: string;
  readonly build: (documents: readonly Document[]) => Promise<Index>;
}

export const ATTACHE: Engine = { name: 'Attaché', build: buildAttache };

/** Every baseline with its own tokens and with the project's analyzer. */
export const OTHERS: readonly Engine[] = BASELINES.flatMap((baseline): Engine[] => [
  { name: `${baseline.name}, own tokens`, build: (documents) => baseline.build(documents, 'own') },
  { name: `${baseline.name}, our analyzer`, build: (documents) => baseline.build(documents, 'ours') },
]);
