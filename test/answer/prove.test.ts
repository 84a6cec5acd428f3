import { describe, expect, it } from 'vitest';
import { prove } from '../../src/answer/prove.ts';
import { shippedSearcher } from './corpus.ts';

const { corpus } = await shippedSearcher();
const entry = corpus.entries[3];

describe('prove', () => {
  it('lets through what stands in the file and nothing else', () => {
    if (entry === undefined) throw new Error('the corpus is empty');
    const { cable, answer } = entry;
    expect(prove(cable, answer)).toBe(answer);
    expect(() => prove(cable, { ...answer, text: answer.text.replace('the', 'a') })).toThrow(
      /not what the file says/,
    );
    expect(() => prove(cable, { ...answer, end: answer.end - 3 })).toThrow(/not what the file says/);
    expect(() => prove(cable, { text: '', start: 0, end: 0 })).toThrow(/not what the file says/);
  });
});
