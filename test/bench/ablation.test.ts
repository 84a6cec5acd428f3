import { expect, it } from 'vitest';
import { changesOf } from '../../bench/ablation/changes.ts';
import { ingredientsOf } from '../../bench/ablation/ingredients.ts';
import { withoutQuestions } from '../../bench/ablation/withoutQuestions.ts';
import { loadFolders } from '../../bench/loadFolders.ts';
import { documentsOf } from '../../src/search/searcher.ts';

const ranks = (...given: number[]) => given.map((rank) => ({ answerable: true, rank }));

it('counts what came first before and what comes first now', () => {
  expect(changesOf(ranks(1, 1, 2, 0, 3, 1), ranks(2, 1, 1, 1, 4, 0))).toEqual({ better: 2, worse: 2 });
  const unanswerable = [{ answerable: false, rank: 0 }];
  expect(changesOf(unanswerable, [{ answerable: false, rank: 1 }])).toEqual({ better: 0, worse: 0 });
});

it('leaves out what is asked for and keeps the rest', async () => {
  const corpus = await loadFolders(['test/cables/senvala-drovnia']);
  const asked = (documents: ReturnType<typeof documentsOf>): boolean[] =>
    documents.map(({ question }) => question !== '');
  const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
  const own = corpus.entries.map(({ answer }) => answer.question !== null);
  const whole = asked(documentsOf(corpus));
  const withoutOutline = asked(withoutQuestions(corpus, 'outlined'));
  expect(asked(withoutQuestions(corpus, 'inherited'))).toEqual(own);
  expect(count(withoutOutline)).toBeGreaterThan(count(own));
  expect(count(whole)).toBeGreaterThan(count(withoutOutline));
});

it('has a row for every feature that counts', () => {
  const names = ingredientsOf('by words').map(({ name }) => name);
  expect(names).toContain('feature: engine');
  expect(names).not.toContain('feature: topic');
  expect(names).not.toContain('the models');
  expect(ingredientsOf('by meaning').map(({ name }) => name)).toContain('feature: topic');
});
