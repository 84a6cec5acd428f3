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
  ])('%s is answered by ¶%s', (question, locator) => {
    const { doubt, answers } = ask(searcher, question);
    expect(doubt).toBeNull();
    expect(answers[0]?.answer.locator).toBe(locator);
  });

  it('marks the sentence that replies', () => {
    expect(ask(searcher, 'How long is the reflection period?').answers[0]?.quote.text).toContain(
      '30-day reflection period',
    );
    expect(ask(searcher, 'How much did CCEM get from the government?').answers[0]?.quote.text).toContain(
      '46,000 euros',
    );
  });

  it('declines what the corpus does not tell, and says why', () => {
    expect(ask(searcher, 'What is the capital of Peru?').doubt).toMatchObject({
      why: 'country',
      country: { name: 'Peru' },
    });
    expect(ask(searcher, 'How do I bake a chocolate cake?').doubt).toMatchObject({ why: 'thin' });
    expect(ask(searcher, 'what were the victims identified in 1997').doubt).toMatchObject({
      why: 'year',
      year: 1997,
    });
    expect(ask(searcher, '?!').doubt).toMatchObject({ why: 'no-words' });
  });

  it('offers at most three nearest answers when it declines, and no answers', () => {
    const { answers, nearest } = ask(searcher, 'How many victims did Japan identify?', { limit: 10 });
    expect(answers).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  it('keeps to the limit and to the filter', () => {
    expect(ask(searcher, 'victims', { limit: 1 }).answers).toHaveLength(1);
    const { answers } = ask(searcher, 'victims of trafficking', { limit: 20, section: 'prevention' });
    expect(answers.length).toBeGreaterThan(1);
    for (const { section } of answers) expect(section.heading).toBe('PREVENTION');
  });

  it('says which cables, countries and years there are', () => {
    expect(() => ask(searcher, 'victims', { cable: '09TOKYO1' })).toThrow(/10PARIS198/);
    expect(() => ask(searcher, 'victims', { country: 'Japan' })).toThrow(/France/);
    expect(() => ask(searcher, 'victims', { year: 1999 })).toThrow(/2010/);
    expect(() => ask(searcher, 'victims', { section: 'prosecution' })).toThrow(/PREVENTION, PROTECTION/);
    expect(ask(searcher, 'victims', { cable: '10 paris 198', country: 'French' }).answers).not.toEqual([]);
  });

  it('takes whatever users type for words, never for the syntax of the engine', () => {
    for (const question of [
      'tier:1 ^who~ -x +y *',
      'a^b',
      '10PARIS198: what…',
      '- victims',
      'question:victims',
      '~',
      '',
    ]) {
      expect(() => ask(searcher, question)).not.toThrow();
    }
  });

  it('quotes what stands in the file, for any question', () => {
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
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
        const { answers, nearest } = ask(searcher, parts.join(' '), { limit: 10 });
        for (const { cable, answer, quote, quoteIn } of [...answers, ...nearest]) {
          expect(fold(cable, quote)).toBe(quote.text);
          expect(answer.text.slice(quoteIn.start, quoteIn.end)).toBe(quote.text);
          expect(fold(cable, answer)).toBe(answer.text);
        }
      }),
    );
  });

  it('declines a flood of noise at once', () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}q`).join(' ');
    expect(ask(searcher, `${noise} victims shelter`).doubt).not.toBeNull();
  });

  it('throws nothing but errors that users can mend', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (question) => {
        try {
          ask(searcher, question);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
