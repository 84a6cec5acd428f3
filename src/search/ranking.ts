import type { Vector } from '../meaning/vector.ts';
import type { Wanted } from './answerType.ts';
import type { Concept } from './concepts.ts';
import { CLOSE, coverageOf, lookupOf, shareOf } from './coverage.ts';
import { type AnalyzedDocument, analyzeDocument, type Document } from './document.ts';
import type { Features } from './features.ts';
import { createCompare, type Likeness, NOT_ALIKE } from './likeness.ts';
import { createLunrEngine } from './lunrEngine.ts';
import { bestPassage, headOf, type Passage, readPassages, type Sought } from './passages.ts';
import { scoreOf, type Weights } from './weights.ts';

/** A question as the ranking needs it. */
export interface Asked {
  readonly concepts: readonly Concept[];
  readonly wanted: Wanted | null;
  /** What the sentence model makes of it; `null` without a model. */
  readonly vector: Float32Array | null;
}

/** A document found for a question. */
export interface Ranked {
  readonly id: number;
  /** The passage that replies best, and all that were weighed. */
  readonly passage: Passage;
  readonly passages: readonly Passage[];
  readonly features: Features;
  /** The covered share of the question's weight, counting only words that mean the same. */
  readonly close: number;
  /** 0 to 1; comparable within one question. */
  readonly score: number;
}

export interface RankOptions {
  /** Which documents are searched; all without it. */
  readonly holds?: (id: number) => boolean;
  /** How many of those that the engine finds are looked at. */
  readonly most?: number;
}

export interface Ranking {
  /** The documents as they are searched, in their order. */
  readonly library: readonly AnalyzedDocument[];
  /** The documents that a question finds among those that `holds` lets through, best first. */
  rank(asked: Asked, options?: RankOptions): Ranked[];
}

// Only the best by words and the best by meaning are looked at sentence by sentence.
const MOST_BY_WORDS = 50;
const MOST_BY_MEANING = 25;

// "No; not applicable." shares no word with any question; its words are those of the question above it.
const LACONIC_TERMS = 8;
const EVIDENCE_OF_LACONIC = 1.2;

const isLaconic = ({ sentences }: AnalyzedDocument): boolean =>
  sentences.reduce((count, { terms }) => count + terms.size, 0) <= LACONIC_TERMS;

/** The passage of a document that has no sentences. */
const wholeOf = ({ answer }: Document): Passage => ({
  start: 0,
  end: answer.length,
  first: 0,
  last: 0,
  support: 0,
  meaning: 0,
  evidence: 0,
});

/**
 * Indexes documents for ranking: lunr's BM25 finds candidates, the sentence model further ones, and a
 * weighted sum of features orders them.
 *
 * @param vectors for each document the vectors of `textsOf`; `null` without a model
 */
export function createRanking(
  documents: readonly Document[],
  vectors: readonly (readonly Vector[])[] | null,
  weights: Weights,
): Ranking {
  const library = documents.map(analyzeDocument);
  const engine = createLunrEngine(documents);
  const compare = vectors === null ? null : createCompare(vectors);

  function rankOne(
    analyzed: AnalyzedDocument,
    engineScore: number,
    likeness: Likeness,
    sought: Sought,
  ): Ranked {
    const { document, asked, all } = analyzed;
    const passages = readPassages(analyzed, sought, likeness.sentences);
    const passage = bestPassage(passages) ?? wholeOf(document);
    const { concepts, lookup } = sought;
    const share = (terms: ReadonlySet<string>, least = 0): number =>
      shareOf(concepts, coverageOf(lookup, concepts.length, terms, least));
    const features: Features = {
      engine: engineScore,
      evidence: Math.max(passage.evidence, isLaconic(analyzed) ? EVIDENCE_OF_LACONIC * share(asked) : 0),
      asked: share(asked),
      topic: likeness.whole,
      reply: 0,
    };
    return {
      id: document.id,
      passage,
      passages,
      features,
      close: share(all, CLOSE),
      score: scoreOf(features, weights),
    };
  }

  return {
    library,
    rank({ concepts, wanted, vector }, { holds = () => true, most = MOST_BY_WORDS } = {}) {
      const hits = engine
        .search(
          concepts.flatMap(({ terms, repeats }) =>
            terms.map(({ term, weight }) => ({ term, weight: weight * repeats })),
          ),
        )
        .filter(({ id }) => holds(id))
        .slice(0, most);
      const best = hits[0]?.score ?? 1;
      const candidates = new Map(hits.map(({ id, score }) => [id, score / best]));
      const likenesses =
        compare === null || vector === null
          ? new Map<number, Likeness>()
          : compare(vector, holds, candidates);
      [...likenesses]
        .sort(([, a], [, b]) => b.best - a.best)
        .slice(0, MOST_BY_MEANING)
        .forEach(([id]) => {
          if (!candidates.has(id)) candidates.set(id, 0);
        });
      const sought = { concepts, wanted, lookup: lookupOf(concepts), head: headOf(concepts, wanted) };
      return [...candidates]
        .flatMap(([id, score]) => {
          const one = library[id];
          return one === undefined ? [] : [rankOne(one, score, likenesses.get(id) ?? NOT_ALIKE, sought)];
        })
        .sort((a, b) => b.score - a.score || a.id - b.id);
    },
  };
}
