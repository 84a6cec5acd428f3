import { foldWithOffsets } from '../../src/cable/body/fold.ts';
import type { Corpus, Entry } from '../../src/corpus/corpus.ts';
import { createGazetteer } from '../../src/search/gazetteer.ts';
import { readNamed, scopeOf, withinScope } from '../../src/search/scope.ts';
import type { Baseline, Document, Tokens } from '../baselines/baseline.ts';
import { ourTerms } from '../baselines/ourTerms.ts';
import { overlappingSentence } from '../baselines/overlappingSentence.ts';

/** An answer found, with the passage that is quoted of it. */
export interface Found {
  readonly entry: Entry;
  readonly passage: string;
}

export interface Finding {
  /** Best first, at most ten. */
  readonly found: readonly Found[];
  /** The engine's score of the best; nothing found is less than any score. */
  readonly score: number;
}

/** A baseline that has read a corpus. */
export type Contender = (question: string) => Promise<Finding>;

const DEPTH = 10;

function documentOf({ cable, section, answer }: Entry, id: number, tokens: Tokens): Document {
  // Without a scope the names by which people ask for a place have to be words of the text.
  const text = tokens === 'own' ? `${answer.text} ${cable.country} ${section.heading}` : answer.text;
  return { id: String(id), title: answer.question?.text ?? '', text };
}

/**
 * Lets a baseline answer from the same chunks that Attaché has, one answer a document, and quote the
 * sentence that overlaps most with the question. With our analyzer it has our scope too.
 */
export async function createContender(
  corpus: Corpus,
  baseline: Baseline,
  tokens: Tokens,
): Promise<Contender> {
  const { entries } = corpus;
  const index = await baseline.build(
    entries.map((entry, id) => documentOf(entry, id, tokens)),
    tokens,
  );
  const folded = new Map(entries.map((entry) => [entry, foldWithOffsets(entry.cable, entry.answer)]));
  const choose = overlappingSentence(
    entries.map(({ answer }) => answer.text),
    tokens === 'own' ? baseline.terms : ourTerms,
  );
  const gazetteer = createGazetteer(corpus);

  const quote = (entry: Entry, question: string): Found => {
    const { text = '', breaks = [] } = folded.get(entry) ?? {};
    const { start, end } = choose(text, breaks, question) ?? { start: 0, end: text.length };
    return { entry, passage: text.slice(start, end) };
  };

  return async (question) => {
    const holds =
      tokens === 'own'
        ? () => true
        : withinScope(corpus, scopeOf(corpus, readNamed(question, corpus, gazetteer)));
    const hits = (await index.search(question, entries.length)).flatMap(({ id, score }) => {
      const entry = entries[Number(id)];
      return entry !== undefined && holds(entry) ? [{ entry, score }] : [];
    });
    return {
      found: hits.slice(0, DEPTH).map(({ entry }) => quote(entry, question)),
      score: hits[0]?.score ?? Number.NEGATIVE_INFINITY,
    };
  };
}
