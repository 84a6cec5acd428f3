import { expect, it } from 'vitest';
import type { Outcome } from '../../../bench/compare/outcome.ts';
import { byKind } from '../../../bench/evaluate/byKind.ts';
import { shortfall } from '../../../bench/evaluate/shortfall.ts';
import type { Judged } from '../../../bench/judged.ts';

const judged = (kind: string | undefined, answerable: boolean, rank: number): Judged => {
  const outcome: Outcome = { answerable, abstained: rank === 0, rank, quoted: null, ms: 1 };
  return { question: { id: 'x', question: 'x', kind }, outcome };
};

it('counts each kind by itself, those without answers last', () => {
  const figures = byKind([
    judged('missing', false, 0),
    judged('paraphrase', true, 1),
    judged('missing', false, 1),
    judged('paraphrase', true, 3),
    judged(undefined, true, 0),
    judged('paraphrase', true, 0),
    judged('paraphrase', true, 4),
  ]);
  expect(figures).toMatchObject([
    { kind: 'of no kind', questions: 1, hits: { hit1: 0, hit3: 0 }, declined: 1 },
    { kind: 'paraphrase', questions: 4, hits: { hit1: 0.25, hit3: 0.5 }, declined: 0.25 },
    { kind: 'missing', questions: 2, hits: null, declined: 0.5 },
  ]);
});

it('names in one line what is under its floor, and only that', () => {
  const floors = { hit1: 0.7, hit3: 0.8, mrr10: 0.75, passage: 0.6, f1: 0.5 };
  expect(shortfall(floors, floors)).toBeNull();
  expect(shortfall({ ...floors, hit1: 0.6999, f1: 0.4 }, floors)).toBe(
    'Under the floor: hit@1 0.6999 (floor 0.7000), abstention F1 0.4000 (floor 0.5000)',
  );
});
