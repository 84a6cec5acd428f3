import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadJudge } from '../../src/meaning/loadJudge.ts';
import { modelIsHere } from './modelIsHere.ts';

describe('loadJudge', () => {
  it.each(['off', ' OFF '])('loads nothing for %j', async (setting) => {
    expect(await loadJudge(setting)).toBeNull();
  });
});

describe.skipIf(!(await modelIsHere()))('loadJudge, with what runs a model', () => {
  async function judge(question: string, texts: readonly string[]): Promise<readonly number[]> {
    return (await loadJudge(undefined))?.judge(question, texts) ?? [];
  }

  it('finds a passage that replies likelier than one that does not', async () => {
    const [reply = 0, other = 1] = await judge('Where can women who escaped sleep?', [
      'The house in the capital has twelve beds. |  | Are there shelters for victims?',
      'Two officers were convicted of taking bribes. |  | Were officials prosecuted?',
    ]);
    expect(reply).toBeGreaterThan(other);
  });

  it('gives a chance from 0 to 1 for each of whatever texts', async () => {
    expect(await judge('question', [])).toEqual([]);
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), async (question, texts) => {
        const chances = await judge(question, texts);
        expect(chances).toHaveLength(texts.length);
        for (const chance of chances) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
