import { type Folded, foldWithOffsets } from '../cable/body/fold.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { analyze } from '../text/analyzer.ts';
import { readAcronyms } from './acronyms.ts';
import { readWanted, type Wanted } from './answerType.ts';
import { type Concept, type Lexicon, readConcepts } from './concepts.ts';
import type { Document } from './engine.ts';
import { type Doubt, findDoubt } from './evidence.ts';
import { createGazetteer } from './gazetteer.ts';
import { createLunrEngine } from './lunrEngine.ts';
import type { Features, Match } from './match.ts';
import { bestPassage, coverageOf, shareOf } from './passages.ts';
import { readNamed, scopeOf } from './scope.ts';
import { readVocabulary } from './vocabulary.ts';

/** What a search found: the matches, best first, and why they may not be an answer. */
export interface Finding {
  readonly concepts: readonly Concept[];
  readonly wanted: Wanted | null;
  readonly matches: readonly Match[];
  readonly doubt: Doubt | null;
}

export interface Searcher {
  readonly corpus: Corpus;
  /** Ranks the answers that pass the filter. */
  search(question: string, passes?: (entry: Entry) => boolean): Finding;
}

interface Indexed {
  readonly entry: Entry;
  readonly folded: Folded;
  readonly answer: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Chosen on test/questions/dev; a plain sum, so that a reply can be explained. */
const WEIGHTS: Features = {
  engine: 1,
  coverage: 0.6,
  answer: 0.7,
  passage: 2.2,
  kind: 0.4,
  front: -0.75,
  close: 0,
};
// The word itself, its family, and for a word that the corpus lacks what means the same.
const CLOSE = 0.5;
const BEST_SCORE = Object.values(WEIGHTS).reduce((sum, weight) => sum + Math.max(0, weight), 0);

// Only the engine's best are looked at sentence by sentence.
const MOST_CANDIDATES = 50;

const LACONIC_TERMS = 8;
const SHARE_OF_LACONIC = 0.8;

const termsOf = (text: string): Set<string> => new Set(analyze(text).map(({ term }) => term));

function scoreOf(features: Features): number {
  const sum = (Object.keys(WEIGHTS) as (keyof Features)[]).reduce(
    (total, key) => total + WEIGHTS[key] * features[key],
    0,
  );
  return Math.max(0, sum / BEST_SCORE);
}

function match(indexed: Indexed, engine: number, concepts: readonly Concept[], wanted: Wanted | null): Match {
  const { entry, folded } = indexed;
  const passage = bestPassage(folded, concepts, wanted);
  const coverage = shareOf(concepts, coverageOf(concepts, indexed.all));
  // "No; not applicable." shares no word with any question; its words are those of the question above it.
  const laconic = indexed.answer.size <= LACONIC_TERMS ? coverage * SHARE_OF_LACONIC : 0;
  const features: Features = {
    engine,
    coverage,
    answer: shareOf(concepts, coverageOf(concepts, indexed.answer)),
    passage: Math.max(passage.coverage, laconic),
    kind: wanted !== null && passage.fits ? 1 : 0,
    front: entry.answer.front ? 1 : 0,
    close: shareOf(concepts, coverageOf(concepts, indexed.all, CLOSE)),
  };
  return { entry, folded, passage, features, score: scoreOf(features) };
}

/** Indexes a corpus for searching. Everything a question needs is in memory afterwards. */
export function createSearcher(corpus: Corpus): Searcher {
  const documents = corpus.entries.map(
    ({ section, answer }, id): Document => ({
      id,
      question: answer.question?.text ?? '',
      answer: answer.text,
      section: section.heading,
    }),
  );
  const indexed = corpus.entries.map((entry, id): Indexed => {
    const { question = '', section = '' } = documents[id] ?? {};
    const answer = termsOf(entry.answer.text);
    return {
      entry,
      folded: foldWithOffsets(entry.cable, entry.answer),
      answer,
      all: new Set([...termsOf(`${question} ${section}`), ...answer]),
    };
  });
  const engine = createLunrEngine(documents);
  const gazetteer = createGazetteer(corpus);
  const lexicon: Lexicon = {
    vocabulary: readVocabulary(documents.map(({ question, answer }) => `${question} ${answer}`)),
    acronyms: readAcronyms(documents.map(({ answer }) => answer)),
  };

  return {
    corpus,
    search(question, passes = () => true) {
      const wanted = readWanted(question);
      const named = readNamed(question, gazetteer);
      const scope = scopeOf(corpus, named);
      const concepts = readConcepts(question, lexicon, scope.words);
      const hits = engine
        .search(concepts.flatMap(({ terms }) => terms))
        .flatMap((hit) => {
          const found = indexed[hit.id];
          return found !== undefined && passes(found.entry) && scope.holds(found.entry)
            ? [{ found, score: hit.score }]
            : [];
        })
        .slice(0, MOST_CANDIDATES);
      const best = hits[0]?.score ?? 1;
      const matches = hits
        .map(({ found, score }) => match(found, score / best, concepts, wanted))
        .sort((a, b) => b.score - a.score);
      const asked = { named, concepts, wanted, scoped: scope.countries.length > 0 };
      return { concepts, wanted, matches, doubt: findDoubt(corpus, asked, matches[0]) };
    },
  };
}
