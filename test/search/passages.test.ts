import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWanted } from '../../src/search/answerType.ts';
import { readConcepts } from '../../src/search/concepts.ts';
import { lookupOf } from '../../src/search/coverage.ts';
import { analyzeDocument } from '../../src/search/document.ts';
import { bestPassage, headOf, type Passage, readPassages } from '../../src/search/passages.ts';
import { lexiconOf } from './lexiconOf.ts';

const SENTENCES = [
  'Victims are cared for by charities.',
  'The state pays for the shelters.',
  'The government identified 45 victims.',
  'Posters were shown in all towns.',
  'Residence permits are granted by prefects.',
  'They are valid for one year.',
] as const;
const ANSWER = SENTENCES.join(' ');
const lexicon = lexiconOf(ANSWER, 'Trains and boats and planes.', 'Taxes on beer.');

function find(
  question: string,
  answer = ANSWER,
  meanings: readonly number[] = [],
): Passage & { text: string } {
  const wanted = readWanted(question);
  const concepts = readConcepts(question, lexicon, new Set());
  const sought = { concepts, wanted, lookup: lookupOf(concepts), head: headOf(concepts, wanted) };
  const document = { id: 0, question: '', answer, section: '', breaks: [] };
  const passage = bestPassage(readPassages(analyzeDocument(document), sought, meanings));
  if (passage === undefined) throw new Error('no sentences');
  return { ...passage, text: answer.slice(passage.start, passage.end) };
}

describe('bestPassage', () => {
  it.each([
    ['Who pays for the shelters?', [1]],
    ['Are residence permits granted?', [4]],
    ['Are the posters shown in towns?', [3]],
    ['posters and permits granted by prefects for residence', [3, 4]],
    ['shelters, posters, permits and residence', [1, 2, 3, 4].slice(2)],
  ])('%s is answered by the sentences %j', (question, sentences) => {
    const text = sentences.map((index) => SENTENCES[index]).join(' ');
    expect(find(question).text).toBe(text);
  });

  it('prefers the sentence with the kind of thing that is asked for', () => {
    expect(find('How many victims are there?').text).toContain('45 victims');
    expect(find('Are there victims?').text).toBe(SENTENCES[0]);
    expect(find('How long are permits valid?').text).toContain('one year');
  });

  it('tells how well the kind that is asked for is supported', () => {
    expect(find('How many victims are there?').support).toBeGreaterThan(0.4);
    expect(find('How many posters were shown?').support).toBe(0);
    expect(find('Who pays for the shelters?').support).toBe(0);
  });

  it('takes the earlier of two sentences that are as good', () => {
    expect(find('shelters', 'There are shelters. There are shelters.').start).toBe(0);
  });

  it('follows the meaning where the words do not tell', () => {
    const alike = find('qqqq', ANSWER, [0, 0, 0, 0.9, 0, 0]);
    expect(alike).toMatchObject({ text: SENTENCES[3], meaning: 0.9 });
  });

  it('is one to three whole consecutive sentences', () => {
    const starts = SENTENCES.map((sentence) => ANSWER.indexOf(sentence));
    const words = fc.constantFrom(...ANSWER.split(/[ .]+/), 'how many', 'how long', 'qqqq');
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 8 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (asked, meanings) => {
          const { start, end, text } = find(asked.join(' '), ANSWER, meanings);
          const first = starts.indexOf(start);
          const lengths = [1, 2, 3].map((count) => SENTENCES.slice(first, first + count).join(' '));
          expect(lengths).toContain(text);
          expect(end).toBe(start + text.length);
        },
      ),
    );
  });

  it('is nothing where there are no sentences', () => {
    expect(bestPassage([])).toBeUndefined();
  });
});

describe('headOf', () => {
  const head = (question: string): string | undefined => {
    const concepts = readConcepts(question, lexicon, new Set());
    return concepts[headOf(concepts, readWanted(question))]?.word;
  };

  it.each([
    ['How many victims were identified?', 'victims'],
    ['What are the names of the shelters?', 'shelters'],
    ['How many people were identified?', undefined],
    ['How long are permits valid?', undefined],
    ['Who pays for the shelters?', undefined],
  ])('%s counts or names %s', (question, word) => {
    expect(head(question)).toBe(word);
  });
});
