import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { fold } from '../../src/cable/body/fold.ts';
import { UserError } from '../../src/userError.ts';
import { shippedSearcher } from './corpus.ts';

const searcher = await shippedSearcher();

describe('ask', () => {
  it.each([
    ['How long is the reflection period?', '5.A'],
    ['Which languages can victims get phone interpretation in?', '5.B'],
    ['How much did CCEM get from the government?', '5.C'],
    ['What happened in Cambodia?', '5.K'],
    ['Is there long-term housing?', '5.E'],
  ])('%s is answered by ¶%s', async (question, locator) => {
    const { doubt, answers } = await ask(searcher, question);
    expect(doubt).toBeNull();
    expect(answers[0]?.answer.locator).toBe(locator);
  });

  it.each([
    ['How long is the reflection period?', '30-day reflection period'],
    ['How much did CCEM get from the government?', '46,000 euros'],
  ])('marks the sentence that replies to %s', async (question, words) => {
    const { answers } = await ask(searcher, question);
    expect(answers[0]?.quote.text).toContain(words);
  });

  it.each([
    ['What is the capital of Peru?', { why: 'country', country: { name: 'Peru' } }],
    ['How do I bake a chocolate cake?', { why: 'thin' }],
    ['what were the victims identified in 1997', { why: 'year', year: 1997 }],
    ['What does 10PARIS999 say about shelters?', { why: 'cable', cable: '10PARIS999' }],
    ['?!', { why: 'no-words' }],
  ])('declines %s, and says why', async (question, doubt) => {
    expect((await ask(searcher, question)).doubt).toMatchObject(doubt);
  });

  it('offers at most three nearest answers when it declines, and no answers', async () => {
    const { answers, nearest } = await ask(searcher, 'How many victims did Japan identify?', { limit: 10 });
    expect(answers).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  it('keeps to the limit and to the filter', async () => {
    const question = 'How does the government assist victims of trafficking?';
    expect((await ask(searcher, question, { limit: 1 })).answers).toHaveLength(1);
    const { answers } = await ask(searcher, question, { limit: 20, section: 'prevention' });
    expect(answers.length).toBeGreaterThan(1);
    for (const { section } of answers) expect(section.heading).toBe('PREVENTION');
  });

  it('says which cables, countries and years there are', async () => {
    await expect(ask(searcher, 'victims', { cable: '09TOKYO1' })).rejects.toThrow(/10PARIS198/);
    await expect(ask(searcher, 'victims', { country: 'Japan' })).rejects.toThrow(/France/);
    await expect(ask(searcher, 'victims', { year: 1999 })).rejects.toThrow(/2010/);
    await expect(ask(searcher, 'victims', { section: 'prosecution' })).rejects.toThrow(
      /PREVENTION, PROTECTION/,
    );
    const { answers } = await ask(searcher, 'shelters for victims', {
      cable: '10 paris 198',
      country: 'French',
    });
    expect(answers).not.toEqual([]);
  });

  it('takes whatever users type for words, never for the syntax of the engine', async () => {
    for (const question of [
      'tier:1 ^who~ -x +y *',
      'a^b',
      '10PARIS198: what…',
      '- victims',
      'question:victims',
      '~',
      '',
    ]) {
      await expect(ask(searcher, question)).resolves.toMatchObject({ question });
    }
  });

  it('quotes what stands in the file, for any question', async () => {
    const words = fc.constantFrom(
      'victims',
      'shelter',
      'Paris',
      'how many',
      'NGO',
      'the',
      'embassies',
      '2009',
      'goverment',
      '?',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (parts) => {
        const { answers, nearest } = await ask(searcher, parts.join(' '), { limit: 10 });
        for (const { cable, answer, quote, quoteIn } of [...answers, ...nearest]) {
          expect(fold(cable, quote)).toBe(quote.text);
          expect(answer.text.slice(quoteIn.start, quoteIn.end)).toBe(quote.text);
          expect(fold(cable, answer)).toBe(answer.text);
        }
      }),
    );
  });

  it('declines a flood of noise at once', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}q`).join(' ');
    expect((await ask(searcher, `${noise} victims shelter`)).doubt).not.toBeNull();
  });

  it('throws nothing but errors that users can mend', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (question) => {
        try {
          await ask(searcher, question);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
