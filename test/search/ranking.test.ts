import { describe, expect, it } from 'vitest';
import { quantize, type Vector } from '../../src/meaning/vector.ts';
import { readWanted } from '../../src/search/answerType.ts';
import { readConcepts } from '../../src/search/concepts.ts';
import { type Document, textsOf } from '../../src/search/document.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { type Asked, createRanking } from '../../src/search/ranking.ts';
import { ANY_TEXT, WITH_MEANING, WITHOUT_MEANING } from '../../src/search/weights.ts';
import { fakeEncoder } from '../meaning/fakeEncoder.ts';

const documents = [
  { question: 'Who pays?', answer: 'The ministry pays for two shelters. It gave 300 euros.' },
  {
    question: 'Are there shelters?',
    answer: 'There are shelters in the capital for 45 victims.',
  },
  { question: '', answer: 'Posters were shown in towns. Buses had them too.' },
  { question: '', answer: 'The officer for shelters is at the embassy.' },
  { question: '', answer: 'zzz zzz zzz.' },
].map((part, id): Document => ({ id, section: id === 2 ? 'PREVENTION' : 'PROTECTION', breaks: [], ...part }));
const lexicon = createLexicon(documents);
const encoder = fakeEncoder();

const vectorsOf = (): Promise<Vector[][]> =>
  Promise.all(documents.map(async (one) => (await encoder.encode(textsOf(one))).map(quantize)));

async function asked(question: string, meaning = question): Promise<Asked> {
  const [vector = null] = await encoder.encode([meaning]);
  return { concepts: readConcepts(question, lexicon, new Set()), wanted: readWanted(question), vector };
}

describe('createRanking', () => {
  const words = createRanking(documents, null, WITHOUT_MEANING);

  it('ranks by words alone, best first', async () => {
    const ranked = words.rank(await asked('Are there shelters for victims in the capital?'));
    expect(ranked[0]?.id).toBe(1);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { features, passage } of ranked) {
      expect(features.topic).toBe(0);
      expect(passage.meaning).toBe(0);
    }
  });

  it('finds a laconic answer by the question above it', async () => {
    const texts = [
      { question: 'Does the government provide housing for victims?', answer: 'No; not applicable.' },
      { question: '', answer: 'Housing costs rose in the towns, and the government noticed it in spring.' },
    ];
    const laconic = texts.map((text, id): Document => ({ id, section: '', breaks: [], ...text }));
    const concepts = readConcepts('Is there housing for victims?', createLexicon(laconic), new Set());
    const ranked = createRanking(laconic, null, WITHOUT_MEANING).rank({
      concepts,
      wanted: null,
      vector: null,
    });
    expect(ranked[0]?.id).toBe(0);
  });

  it('takes the whole of an answer that has no sentences', () => {
    const mute: Document = { id: 0, question: 'Is there housing?', answer: '', section: '', breaks: [] };
    const concepts = readConcepts('Is there housing?', createLexicon([mute]), new Set());
    const [found] = createRanking([mute], null, WITHOUT_MEANING).rank({
      concepts,
      wanted: null,
      vector: null,
    });
    expect(found).toMatchObject({ passage: { start: 0, end: 0 }, passages: [] });
  });

  it('finds nothing for words that no document has', async () => {
    expect(words.rank(await asked('qqqq'))).toEqual([]);
    expect(words.rank(await asked(''))).toEqual([]);
  });

  it('lets only those through that it is told to', async () => {
    const everything = await asked('shelters posters');
    const ids = (holds: (id: number) => boolean): number[] =>
      words
        .rank(everything, { holds })
        .map(({ id }) => id)
        .sort();
    expect(ids(() => true)).toEqual([0, 1, 2, 3]);
    expect(ids((id) => id > 1)).toEqual([2, 3]);
    expect(ids(() => false)).toEqual([]);
  });

  it('looks at no more candidates than it is told to', async () => {
    expect(words.rank(await asked('shelters'), { most: 2 })).toHaveLength(2);
  });

  it('gives the same for the same question, whatever was asked before', async () => {
    const question = await asked('How much money did the shelters get?');
    const first = words.rank(question);
    words.rank(await asked('posters'));
    expect(words.rank(question)).toEqual(first);
    expect(createRanking(documents, null, WITHOUT_MEANING).rank(question)).toEqual(first);
  });

  it('ranks twins in the order of the documents', async () => {
    const twins = [0, 1, 2].map(
      (id): Document => ({ id, question: '', answer: 'Shelters.', section: '', breaks: [] }),
    );
    const ranked = createRanking(twins, null, ANY_TEXT).rank(await asked('shelters'));
    expect(ranked.map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it('finds by meaning what no word finds, within what is let through', async () => {
    const ranking = createRanking(documents, await vectorsOf(), WITH_MEANING);
    const question = await asked('qqqq', 'zzz');
    const [best] = ranking.rank(question);
    expect(best?.id).toBe(4);
    expect(best?.features.engine).toBe(0);
    expect(best?.features.topic).toBeGreaterThan(0.9);
    expect(best?.passage.meaning).toBeGreaterThan(0.9);
    expect(ranking.rank(question, { holds: (id) => id !== 4 }).map(({ id }) => id)).not.toContain(4);
  });

  it('takes no part of meaning where the question has no vector', async () => {
    const ranking = createRanking(documents, await vectorsOf(), WITH_MEANING);
    expect(ranking.rank({ ...(await asked('qqqq')), vector: null })).toEqual([]);
  });

  it('tells how much of the question is covered by words that mean the same', async () => {
    const [best] = words.rank(await asked('shelters'));
    expect(best?.close).toBe(1);
    const loose = words.rank(await asked('shelters qqqq')).map(({ close }) => close);
    for (const close of loose) expect(close).toBeLessThan(1);
  });
});
