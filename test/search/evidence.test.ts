import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/corpus/corpus.ts';
import { readWanted } from '../../src/search/answerType.ts';
import { type Doubt, findDoubt } from '../../src/search/evidence.ts';
import { createGazetteer } from '../../src/search/gazetteer.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import type { Match } from '../../src/search/match.ts';
import { type Knowledge, readQuestion } from '../../src/search/reading.ts';
import { documentsOf } from '../../src/search/searcher.ts';
import { largerCorpus } from '../discord/harness.ts';

const corpus = await largerCorpus();
const knowledge: Knowledge = {
  corpus,
  gazetteer: createGazetteer(corpus),
  lexicon: createLexicon(documentsOf(corpus)),
  readWanted,
};

/** A match that convinces unless something else is said of it. */
function match({ text = 'There are shelters.', close = 1, reply = 0.9, support = 0.5 } = {}): Match {
  return {
    id: 0,
    entry: { answer: { text, question: null } } as unknown as Entry,
    passage: { start: 0, end: text.length, first: 0, last: 0, support, meaning: 0, evidence: 1 },
    passages: [],
    features: { engine: 1, evidence: 1, asked: 1, topic: 0.5, reply },
    close,
    score: 1,
  };
}

const doubt = (question: string, best = match(), byMeaning = false, second?: Match): Doubt | null =>
  findDoubt(corpus, readQuestion(question, knowledge), { best, second, byMeaning });

const NOTHING = { best: undefined, second: undefined, byMeaning: false };

describe('findDoubt', () => {
  it('has none where everything fits', () => {
    expect(doubt('Are there shelters?')).toBeNull();
    expect(doubt('Are there shelters?', match(), true, match())).toBeNull();
  });

  it('doubts a country without a cable, unless the answer speaks of it', () => {
    expect(doubt('shelters for women from Togo')).toMatchObject({
      why: 'country',
      country: { name: 'Togo' },
    });
    expect(
      doubt('shelters for women from Togo', match({ text: 'Women from Togo are in shelters.' })),
    ).toBeNull();
    expect(doubt('shelters for women from Togo in Valmora')).toBeNull();
  });

  it('doubts a country whose own doings are asked for, whatever the answer speaks of', () => {
    const togo = match({ text: 'Togo has shelters too.' });
    expect(doubt("Togo's shelters", togo)).toMatchObject({ why: 'country', country: { name: 'Togo' } });
    expect(doubt('Does Togo run shelters?', togo)).toMatchObject({ why: 'country' });
  });

  it('doubts a cable that the corpus lacks', () => {
    expect(doubt('What does 10PARIS999 say of shelters?')).toEqual({ why: 'cable', cable: '10PARIS999' });
    expect(doubt('What does 10PARIS198 say of shelters?')).toBeNull();
  });

  it('doubts a year that no cable covers, unless the answer names it', () => {
    expect(doubt('shelters in 1997')).toEqual({ why: 'year', year: 1997 });
    expect(doubt('shelters in 1997', match({ text: 'Shelters opened in 1997.' }))).toBeNull();
    for (const year of [2007, 2008, 2009, 2010]) expect(doubt(`shelters in ${year}`)).toBeNull();
    expect(doubt('shelters in 2006')).toEqual({ why: 'year', year: 2006 });
  });

  it('doubts a question that finds or says nothing', () => {
    expect(findDoubt(corpus, readQuestion('shelters', knowledge), NOTHING)).toEqual({
      why: 'no-words',
    });
    expect(doubt('?!', match({ close: 0 }))).toEqual({ why: 'no-words' });
  });

  it('says rather which country or cable there is not than that nothing was found', () => {
    const nothing = (question: string): Doubt | null =>
      findDoubt(corpus, readQuestion(question, knowledge), NOTHING);
    expect(nothing('Japan')).toMatchObject({ why: 'country' });
    expect(nothing('99MARS1')).toMatchObject({ why: 'cable' });
    expect(nothing('1999')).toMatchObject({ why: 'year' });
  });

  it.each([
    ['How many shelters are there?', 'number'],
    ['How much money did the shelters get?', 'money'],
    ['What percentage of shelters are new?', 'share'],
    ['Who is the director of the shelters?', 'person'],
    ['What are the names of the shelters?', 'name'],
  ])('%s must be answered by a %s that the passage supports', (question, type) => {
    expect(doubt(question, match({ support: 0 }))).toEqual({ why: 'kind', type });
    expect(doubt(question, match({ support: 0.5 }))).toBeNull();
  });

  it.each([
    'When were the shelters opened?',
    'Why are there shelters?',
    'How long may they stay in shelters?',
  ])('%s may be answered without one', (question) => {
    expect(doubt(question, match({ support: 0 }))).toBeNull();
  });

  it('doubts a match that shares too little with the question, or does not reply to it', () => {
    const question = 'Are there shelters?';
    expect(doubt(question, match({ close: 0.1 }))).toEqual({ why: 'thin' });
    expect(doubt(question, match({ close: 0.1, reply: 0.9 }), true, match({ reply: 0.5 }))).toBeNull();
    expect(doubt(question, match({ close: 0.1, reply: 0.1 }), true, match({ reply: 0.5 }))).toEqual({
      why: 'thin',
    });
  });

  it('is less sure where nothing else comes near a reply', () => {
    const best = match({ reply: 0.7 });
    expect(doubt('Are there shelters?', best, true, match({ reply: 0.7 }))).toBeNull();
    expect(doubt('Are there shelters?', best, true, match({ reply: 0.01 }))).toEqual({ why: 'thin' });
    expect(doubt('Are there shelters?', best, true)).toEqual({ why: 'thin' });
  });

  it('is surer where the question names a country of the corpus', () => {
    const weak = match({ close: 0.3 });
    expect(doubt('Are there shelters?', weak)).toEqual({ why: 'thin' });
    expect(doubt('Are there shelters in Valmora?', weak)).toBeNull();
  });
});
