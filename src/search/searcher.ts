import { foldWithOffsets } from '../cable/body/fold.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { countryOf } from '../corpus/report.ts';
import type { Encoder } from '../meaning/encoder.ts';
import type { Judge } from '../meaning/judge.ts';
import type { Vector } from '../meaning/vector.ts';
import { readWanted } from './answerType.ts';
import { bestOfEach } from './comparison.ts';
import type { Document } from './document.ts';
import { type Doubt, findDoubt } from './evidence.ts';
import { createGazetteer } from './gazetteer.ts';
import { createLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { departmentQuestions } from './questionnaire.ts';
import { createRanking } from './ranking.ts';
import { type Knowledge, type Reading, type ReadingOptions, readQuestion } from './reading.ts';
import { reread } from './reread.ts';
import { withinScope } from './scope.ts';
import { type Weights, WITH_MEANING, WITHOUT_MEANING } from './weights.ts';

/** What a search found: the matches, best first, and why they may not be an answer. */
export interface Finding {
  readonly reading: Reading;
  /** For a comparative question the best of each country. */
  readonly matches: readonly Match[];
  readonly doubt: Doubt | null;
  /** What the ranking weighed by. */
  readonly weights: Weights;
}

export interface SearchOptions extends ReadingOptions {
  /** Which answers are searched; all without it. */
  readonly passes?: ((entry: Entry) => boolean) | undefined;
}

export interface Searcher {
  readonly corpus: Corpus;
  /** Whether a sentence model takes part. */
  readonly byMeaning: boolean;
  /** Ranks the answers that pass. */
  search(question: string, options?: SearchOptions): Promise<Finding>;
}

/** What models say of a corpus. */
export interface Meaning {
  readonly encoder: Encoder;
  readonly judge: Judge;
  /** For each entry of the corpus the vectors of `textsOf` its document. */
  readonly vectors: readonly (readonly Vector[])[];
}

// A country whose best answer scores less does not answer what the first one answers.
const SHARE_OF_BEST = 0.7;
// A comparison shows as many countries.
const MOST_READ_COMPARING = 10;
const MOST_READ = 3;

/** What a searcher is made of; the ablation leaves parts out. */
export interface Parts {
  readonly documents: readonly Document[];
  readonly weights: Weights;
  readonly knowledge: Partial<Knowledge>;
}

/** The documents that a corpus is searched by, one an entry. */
export function documentsOf(corpus: Corpus): Document[] {
  const questions = departmentQuestions(corpus);
  return corpus.entries.map(({ cable, section, answer }, id) => ({
    id,
    question: questions[id] ?? '',
    answer: answer.text,
    section: section.heading,
    breaks: foldWithOffsets(cable, answer).breaks,
  }));
}

/**
 * Indexes a corpus for searching. Everything a question needs is in memory afterwards.
 *
 * @param meaning what a sentence model says of it; without one it is searched by words alone
 * @param parts what takes the place of the usual parts
 */
export function createSearcher(
  corpus: Corpus,
  meaning: Meaning | null = null,
  parts: Partial<Parts> = {},
): Searcher {
  const { documents = documentsOf(corpus), weights = meaning === null ? WITHOUT_MEANING : WITH_MEANING } =
    parts;
  const ranking = createRanking(documents, meaning?.vectors ?? null, weights);
  const knowledge: Knowledge = {
    corpus,
    gazetteer: createGazetteer(corpus),
    lexicon: createLexicon(documents),
    readWanted,
    ...parts.knowledge,
  };

  return {
    corpus,
    byMeaning: meaning !== null,
    async search(question, { passes = () => true, ...options } = {}) {
      const reading = readQuestion(question, knowledge, options);
      const [vector = null] = meaning === null ? [] : await meaning.encoder.encode([reading.meant]);
      const inScope = withinScope(corpus, reading.scope);
      const holds = (id: number): boolean => {
        const entry = corpus.entries[id];
        return entry !== undefined && inScope(entry) && passes(entry);
      };
      const { concepts, wanted, comparative } = reading;
      const found = ranking.rank({ concepts, wanted, vector }, { holds }).flatMap((ranked): Match[] => {
        const entry = corpus.entries[ranked.id];
        return entry === undefined ? [] : [{ ...ranked, entry }];
      });
      const likely = comparative ? bestOfEach(found, ({ entry }) => countryOf(entry.cable).code) : found;
      const most = comparative ? MOST_READ_COMPARING : MOST_READ;
      const matches =
        meaning === null
          ? likely
          : await reread(reading.meant, likely, {
              judge: meaning.judge,
              library: ranking.library,
              weights,
              most,
            });
      const doubtOf = (best: Match | undefined): Doubt | null =>
        findDoubt(corpus, reading, {
          best,
          second: matches.find((match) => match !== best),
          byMeaning: meaning !== null,
        });
      const doubt = doubtOf(matches[0]);
      // Countries that the question names are shown however they compare.
      const least = reading.scope.countries.length > 1 ? 0 : SHARE_OF_BEST * (matches[0]?.score ?? 0);
      const convinces = (match: Match): boolean => match.score >= least && doubtOf(match) === null;
      return {
        reading,
        matches: comparative && doubt === null ? matches.filter(convinces) : matches,
        doubt,
        weights,
      };
    },
  };
}
