import { cableKey } from '../cable/citation/cableId.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countryOf, reportsOn, yearOf } from '../corpus/report.ts';
import { type Country, findMentions } from '../places/countries.ts';
import type { AnswerType } from './answerType.ts';
import type { Match } from './match.ts';
import type { Reading } from './reading.ts';
import type { Named } from './scope.ts';

/** Why a question is declined. */
export type Doubt =
  | { readonly why: 'no-words' }
  | { readonly why: 'thin' }
  | { readonly why: 'kind'; readonly type: AnswerType }
  | { readonly why: 'country'; readonly country: Country }
  | { readonly why: 'year'; readonly year: number }
  | { readonly why: 'cable'; readonly cable: string };

/** What was found for a question. */
export interface Found {
  readonly best: Match | undefined;
  /** The best of the others. */
  readonly second: Match | undefined;
  /** Whether the models took part. */
  readonly byMeaning: boolean;
}

/**
 * How sure it must be that a question is answered: this weighted sum must reach 1. `close`, `meaning` and
 * `asked` are of the best match; `reply` is the log-odds that it replies (see `reread`) and `second` those that
 * the best of the others does. `scoped` counts when the question names a country of the corpus, `unnamed` when
 * it need not since all cables are on one, `unsupported` when the passage does not hold the kind of fact that is
 * asked for. Found by logistic regression on test/questions/dev and kept.
 */
const SURENESS = {
  withMeaning: {
    close: 0,
    meaning: 3.59,
    asked: 1.52,
    reply: 0.361,
    second: 0.2,
    scoped: 1.62,
    unnamed: 1.32,
    unsupported: -0.72,
  },
  withoutMeaning: {
    close: 2.1,
    meaning: 0,
    asked: 0,
    reply: 0,
    second: 0,
    scoped: 0.8,
    unnamed: 0,
    unsupported: -3,
  },
};

/** Kinds of answers that a passage plainly holds or does not hold, and how well it must support them. */
const PLAIN_KINDS: ReadonlySet<AnswerType> = new Set(['money', 'share', 'number', 'name', 'person']);
const LEAST_SUPPORT = 0.15;
// Nothing is surer than this, or less sure.
const LEAST_CHANCE = 1e-3;

/** A country that the question names although no cable reports on it, and of which the answer says nothing. */
function missingCountry(corpus: Corpus, named: Named, answer: string): Country | null {
  const absent = named.countries.filter(
    (country) => !corpus.cables.some((cable) => reportsOn(cable, country)),
  );
  if (absent.length === 0) return null;
  const spoken = new Set(findMentions(answer).map(({ country }) => country.code));
  const acting = new Set(named.actors.map(({ code }) => code));
  return absent.find(({ code }) => acting.has(code) || !spoken.has(code)) ?? null;
}

/** A year that no cable reports on (a report covers the year of its date and the one before). */
function missingYear(corpus: Corpus, named: Named, answer: string): number | null {
  const covered = (year: number): boolean =>
    corpus.cables.some((cable) => yearOf(cable) === year || yearOf(cable) === year + 1);
  return named.years.find((year) => !covered(year) && !answer.includes(String(year))) ?? null;
}

/** The kind of fact that a question asks for and the passage does not hold; `null` where it does. */
function unsupportedKind({ wanted }: Reading, { passage }: Match): AnswerType | null {
  if (wanted === null || !PLAIN_KINDS.has(wanted.type) || passage.support >= LEAST_SUPPORT) return null;
  return wanted.type;
}

/** The log-odds that a match replies; the least where there is none. */
function replyOf(match: Match | undefined): number {
  const chance = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, match?.features.reply ?? 0));
  return Math.log(chance / (1 - chance));
}

/** How sure it is that the best match answers a question; 1 is enough. */
function surenessOf(
  corpus: Corpus,
  reading: Reading,
  { best, second, byMeaning }: Found & { best: Match },
): number {
  const weights = byMeaning ? SURENESS.withMeaning : SURENESS.withoutMeaning;
  const { scope, limited } = reading;
  const countries = new Set(corpus.cables.map((cable) => countryOf(cable).code)).size;
  const unnamed = countries === 1 ? weights.unnamed : 0;
  return (
    weights.close * best.close +
    weights.meaning * best.passage.meaning +
    weights.asked * best.features.asked +
    weights.reply * replyOf(best) +
    weights.second * replyOf(second) +
    (limited || scope.countries.length > 0 ? weights.scoped : unnamed) +
    (unsupportedKind(reading, best) === null ? 0 : weights.unsupported)
  );
}

/** Decides whether the best match is evidence enough to answer; `null` if it is. */
export function findDoubt(corpus: Corpus, reading: Reading, found: Found): Doubt | null {
  const { best } = found;
  const { named, concepts } = reading;
  const answer =
    best === undefined ? '' : `${best.entry.answer.question?.text ?? ''} ${best.entry.answer.text}`;
  // "Women from Togo in France" is a question on France.
  const country = reading.scope.countries.length > 0 ? null : missingCountry(corpus, named, answer);
  if (country !== null) return { why: 'country', country };
  const cable = named.cables.find((key) => !corpus.cables.some(({ id }) => cableKey(id) === key));
  if (cable !== undefined) return { why: 'cable', cable };
  const year = missingYear(corpus, named, answer);
  if (year !== null) return { why: 'year', year };
  if (best === undefined) return { why: 'no-words' };

  if (concepts.length === 0 && best.close === 0) return { why: 'no-words' };
  if (surenessOf(corpus, reading, { ...found, best }) >= 1) return null;
  const type = unsupportedKind(reading, best);
  return type === null ? { why: 'thin' } : { why: 'kind', type };
}
