import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../src/meaning/judge.ts';
import { loadJudge } from '../../src/meaning/loadJudge.ts';
import { modelIsHere } from './modelIsHere.ts';

const judge = await loadJudge(undefined);

describe('loadJudge', () => {
  it.each(['off', ' OFF '])('loads nothing for %j', async (setting) => {
    expect(await loadJudge(setting)).toBeNull();
  });
});

describe.skipIf(!(await modelIsHere()))('loadJudge, with what runs a model', () => {
  const judged = (question: string, answers: readonly Excerpt[]) => judge?.judge(question, answers) ?? [];
  const excerpt = (...sentences: string[]): Excerpt => ({
    sentences,
    first: 0,
    last: 0,
    asked: 'Are there shelters for victims?',
  });

  it('finds the sentence that replies likelier than others, beside it and elsewhere', async () => {
    const [[reply, beside] = [], [other] = []] = await judged('Where can women who escaped sleep?', [
      excerpt('The house in the capital has twelve beds.', 'Its director is a retired judge.'),
      excerpt('Two officers were convicted of taking bribes.'),
    ]);
    expect(reply).toBeGreaterThan(beside ?? 0);
    expect(reply).toBeGreaterThan(other ?? 0);
  });

  it('reads what it has room for, the sentence that matters first', async () => {
    const long = Array.from(
      { length: 9 },
      (_, index) => `Sentence ${index}: ${'beds and doors '.repeat(8)}.`,
    );
    const [odds = []] = await judged('How many beds?', [{ ...excerpt(...long), first: 5, last: 5 }]);
    expect(odds).toHaveLength(9);
    expect(odds[5]).toEqual(expect.any(Number));
    expect(odds[0]).toBeNull();
    expect(odds[8]).toBeNull();
  });

  it('gives a number or nothing for each sentence of whatever texts', async () => {
    expect(await judged('question', [])).toEqual([]);
    const text = fc.string({ unit: 'binary' });
    const answer = fc.array(text, { minLength: 1, maxLength: 4 }).map((texts) => excerpt(...texts));
    await fc.assert(
      fc.asyncProperty(text, fc.array(answer, { maxLength: 4 }), async (question, answers) => {
        const odds = await judged(question, answers);
        expect(odds.map(({ length }) => length)).toEqual(answers.map(({ sentences }) => sentences.length));
        for (const value of odds.flat()) if (value !== null) expect(value).not.toBeNaN();
      }),
      { numRuns: 20 },
    );
  });
});
