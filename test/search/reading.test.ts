import { describe, expect, it } from 'vitest';
import { readWanted } from '../../src/search/answerType.ts';
import { createGazetteer } from '../../src/search/gazetteer.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { type Knowledge, type Reading, type ReadingOptions, readQuestion } from '../../src/search/reading.ts';
import { nameScope } from '../../src/search/scope.ts';
import { documentsOf } from '../../src/search/searcher.ts';
import { largerCorpus } from '../discord/harness.ts';

const corpus = await largerCorpus();
const knowledge: Knowledge = {
  corpus,
  gazetteer: createGazetteer(corpus),
  lexicon: createLexicon(documentsOf(corpus)),
  readWanted,
};
const read = (question: string, options?: ReadingOptions): Reading =>
  readQuestion(question, knowledge, options);
const words = ({ concepts }: Reading): string[] => concepts.map(({ word }) => word);
const weightOf = ({ concepts }: Reading, of: string): number =>
  concepts.find(({ word }) => word === of)?.weight ?? 0;

describe('readQuestion', () => {
  it('reads what limits, what is asked about and what kind of thing is asked for', () => {
    const reading = read('How many victims did Valmora identify in 2010?');
    expect(nameScope(reading.scope)).toEqual(['Valmora', '2010']);
    expect(words(reading)).toEqual(expect.arrayContaining(['victims', 'identify']));
    expect(reading).toMatchObject({ wanted: { type: 'number' }, comparative: false });
    expect(reading.meant).toBe('How many victims did identify in 2010?');
  });

  it('lets the name that limits say little, and a name that does not limit all it says', () => {
    expect(weightOf(read('shelters in Valmora'), 'valmora')).toBeLessThan(
      weightOf(read('shelters in Valmora', { anywhere: true }), 'valmora'),
    );
    expect(weightOf(read('women from Togo in France'), 'togo')).toBe(
      weightOf(read('women from Togo'), 'togo'),
    );
  });

  it('searches everywhere when told so, and still knows what was named', () => {
    const reading = read('shelters in Valmora in the prevention section of 2010', { anywhere: true });
    expect(nameScope(reading.scope)).toEqual([]);
    expect(reading.named.countries.map(({ name }) => name)).toEqual(['Valmora']);
  });

  it.each([
    ['Which countries have a hotline?', true],
    ['Compare the shelters of Valmora and France.', true],
    ['Compare the shelters of Valmora.', false],
    ['How long is the reflection period?', false],
  ])('%s is comparative: %s', (question, comparative) => {
    expect(read(question).comparative).toBe(comparative);
  });
});

describe('readQuestion of a follow-up', () => {
  it('keeps to the scope of the question before and to its words, which say less', () => {
    const reading = read('And how many were children?', { after: 'How many victims did Valmora identify?' });
    expect(nameScope(reading.scope)).toEqual(['Valmora']);
    expect(words(reading)).toEqual(expect.arrayContaining(['children', 'victims', 'identify']));
    expect(words(reading)).not.toContain('valmora');
    expect(weightOf(reading, 'victims')).toBeLessThan(weightOf(read('How many victims?'), 'victims'));
    expect(reading.wanted?.type).toBe('number');
  });

  it('goes to the country that it names itself', () => {
    const after = 'How many victims did Valmora identify?';
    expect(nameScope(read('and in France?', { after }).scope)).toEqual(['France']);
    expect(words(read('and in France?', { after }))).toContain('identify');
    expect(nameScope(read('and in Japan?', { after }).scope)).toEqual([]);
  });

  it('gives the sentence model both questions', () => {
    expect(read('and boys?', { after: 'shelters in Valmora for girls' }).meant).toBe(
      `${read('shelters in Valmora for girls').meant} and boys?`,
    );
  });

  it('searches everywhere when told so', () => {
    const reading = read('and boys?', { after: 'Who helps victims in Valmora?', anywhere: true });
    expect(nameScope(reading.scope)).toEqual([]);
  });

  it('asks for its own kind of thing, not for that of the question before', () => {
    expect(read('and where?', { after: 'How many victims did Valmora identify?' }).wanted).toBeNull();
  });
});
