import type { Corpus } from '../corpus/corpus.ts';
import { tokenize } from '../text/tokens.ts';
import type { Wanted } from './answerType.ts';
import { COMPARING_WORDS, isComparative } from './comparison.ts';
import { type Concept, readConcepts } from './concepts.ts';
import { joinConcepts } from './followUp.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import { meant } from './meant.ts';
import { EVERYWHERE, type Named, readNamed, type Scope, scopeOf } from './scope.ts';

/** What a question was read as. */
export interface Reading {
  readonly named: Named;
  /** What the search is limited to. */
  readonly scope: Scope;
  readonly concepts: readonly Concept[];
  readonly wanted: Wanted | null;
  /** Whether it asks for one answer a country. */
  readonly comparative: boolean;
  /** Whether the user limits the search with a filter. */
  readonly limited: boolean;
  /** Whether its scope is that of the question before. */
  readonly inherits: boolean;
  /** What the sentence model is given. */
  readonly meant: string;
}

/** What a corpus knows of names and words: made once, used for every question. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** Reads what kind of thing a question asks for. */
  readonly readWanted: (question: string) => Wanted | null;
}

export interface ReadingOptions {
  /** The question that was asked before and that this one follows up, or the last few, oldest first. */
  readonly after?: string | readonly string[] | undefined;
  /** Search the whole corpus, whatever the question names. */
  readonly anywhere?: boolean | undefined;
  /** Whether the user limits the search with a filter, so that the question need not name a country. */
  readonly limited?: boolean | undefined;
}

function namedWords(question: string, { places }: Named): Set<string> {
  const inside = (start: number): boolean =>
    places.some((place) => place.start <= start && start < place.end);
  return new Set(tokenize(question).flatMap(({ word, start }) => (inside(start) ? [word] : [])));
}

const isEmpty = ({ countries, cables }: Scope): boolean => countries.length === 0 && cables.length === 0;

/** Reads a question: what limits its answer, what it asks about, and what kind of thing it asks for. */
export function readQuestion(
  question: string,
  knowledge: Knowledge,
  { after, anywhere = false, limited = false }: ReadingOptions = {},
): Reading {
  const { corpus, gazetteer, lexicon, readWanted } = knowledge;
  const named = readNamed(question, corpus, gazetteer);
  const scope = anywhere ? EVERYWHERE : scopeOf(corpus, named);
  const words = isEmpty(scope) ? new Set<string>() : namedWords(question, named);
  const comparative = isComparative(question, scope.countries.length);
  const concepts = readConcepts(question, lexicon, words).filter(
    ({ word }) => !comparative || !COMPARING_WORDS.has(word),
  );
  const own: Reading = {
    named,
    scope,
    concepts,
    wanted: readWanted(question),
    comparative,
    inherits: false,
    limited,
    meant: meant(question, named, concepts),
  };
  const earlier = after === undefined ? [] : [after].flat();
  const last = earlier.at(-1);
  if (last === undefined) return own;
  const previous = readQuestion(last, knowledge, { anywhere, after: earlier.slice(0, -1) });
  const before = new Set(namedWords(last, previous.named));
  const inherits = isEmpty(scope) && named.countries.length === 0;
  return {
    ...own,
    inherits,
    scope: inherits ? previous.scope : scope,
    concepts: joinConcepts(
      concepts,
      previous.concepts.filter(({ word }) => !before.has(word)),
    ),
    meant: `${previous.meant} ${own.meant}`,
  };
}
