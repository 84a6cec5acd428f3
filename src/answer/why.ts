import type { Concept } from '../search/concepts.ts';
import type { Features } from '../search/features.ts';
import type { Match } from '../search/match.ts';
import { pointsOf, type Weights } from '../search/weights.ts';
import { analyze } from '../text/analyzer.ts';

/** A word of the question and the word of the cable that stands for it. */
export interface MatchedWord {
  readonly asked: string;
  readonly found: string;
  /** How well it stands for it, 0 to 1; 1 is the word itself. */
  readonly weight: number;
}

/** Why an answer stands where it does. */
export interface Why {
  readonly words: readonly MatchedWord[];
  /** What each feature is and what it adds; the score is their sum, scaled. */
  readonly points: readonly {
    readonly feature: keyof Features;
    readonly value: number;
    readonly points: number;
  }[];
}

function matchedWord({ word, terms }: Concept, found: ReadonlyMap<string, string>): MatchedWord[] {
  const [best] = terms.filter(({ term }) => found.has(term)).sort((a, b) => b.weight - a.weight);
  return best === undefined
    ? []
    : [{ asked: word, found: found.get(best.term) ?? best.term, weight: best.weight }];
}

/** Explains a match: the words that it shares with the question and the points of each feature. */
export function whyOf({ entry, features }: Match, concepts: readonly Concept[], weights: Weights): Why {
  const { answer, section } = entry;
  const text = `${answer.text} ${answer.question?.text ?? ''} ${section.heading}`;
  const found = new Map(analyze(text).map(({ term, word }) => [term, word]));
  return {
    words: concepts.flatMap((concept) => matchedWord(concept, found)),
    points: pointsOf(features, weights).map(({ feature, points }) => ({
      feature,
      value: features[feature],
      points,
    })),
  };
}
