import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { cite } from '../../src/answer/cite.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { createSearcher } from '../../src/search/searcher.ts';

const SHARED = '../shared/cables';

it.skipIf(!existsSync(SHARED))(
  'brings the target along where an answer only points (needs ../shared)',
  async () => {
    const corpus = await loadCorpus(SHARED);
    const { pointers } = cite(corpus, '09REYKJAVIK50 protection e');
    expect(pointers.brought.map(({ citation }) => citation)).toEqual([
      '09REYKJAVIK50 Protection assistance ¶A',
    ]);
    expect(pointers.brought[0]?.text).toMatch(/^There is no de jure provision/);
    expect(cite(corpus, '09REYKJAVIK50 protection d').pointers.brought).toEqual([]);

    const { answers } = await ask(
      createSearcher(corpus),
      'Does Iceland provide longer-term shelter or housing benefits to victims?',
    );
    expect(answers[0]?.answer.locator).toBe('protection-assistance.E');
    expect(answers[0]?.pointers.brought).toHaveLength(1);
  },
);
