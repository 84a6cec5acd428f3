import { describe, expect, it } from 'vitest';
import type { Document } from '../../../bench/baselines/baseline.ts';
import { BASELINES } from '../../../bench/baselines/baselines.ts';

const DOCUMENTS: readonly Document[] = [
  {
    id: 'shelter',
    title: 'Are there shelters?',
    text: 'Two shelters house victims of trafficking in the capital.',
  },
  { id: 'police', title: '', text: 'The police trained forty officers and arrested nobody.' },
  { id: 'permit', title: 'What does a permit cost?', text: 'A residence permit costs 300 euros a year.' },
];
const ROWS = BASELINES.flatMap((baseline) =>
  (['own', 'ours'] as const).map((tokens) => ({ baseline, tokens, name: `${baseline.name}, ${tokens}` })),
);

describe.each(ROWS)('$name', ({ baseline, tokens }) => {
  it('finds the text that shares words with the question, best first', async () => {
    const index = await baseline.build(DOCUMENTS, tokens);
    expect((await index.search('How many officers did the police train?', 3))[0]?.id).toBe('police');
    const hits = await index.search('What does the residence permit of a victim cost?', 3);
    expect(hits[0]?.id).toBe('permit');
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives no more than was asked for', async () => {
    const index = await baseline.build(DOCUMENTS, tokens);
    expect(await index.search('police shelters permit', 1)).toHaveLength(1);
  });

  it('takes a question for words, whatever signs stand in it', async () => {
    const index = await baseline.build(DOCUMENTS, tokens);
    const hits = await index.search('tier: 1? permit^ -costs ~ +euros "* (police', 3);
    expect(hits.map(({ id }) => id)).toContain('permit');
  });
});
