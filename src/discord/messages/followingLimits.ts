import type { Corpus } from '../../corpus/corpus.ts';
import { countryOf, reportsOn } from '../../corpus/report.ts';
import { type Country, findMentions } from '../../places/countries.ts';
import type { Limits } from '../views/searchLimits.ts';

// "2000 euros" is no year.
const YEAR = /\b(?:19|20)\d\d\b(?!\s+\p{Ll})/u;

const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The countries that a text names, those of the world and those that only the corpus knows. */
function countriesIn(text: string, { cables }: Corpus): Country[] {
  const words = spaced(text);
  const own = cables.filter(({ country }) => country !== '' && words.includes(spaced(country)));
  return [...findMentions(text).map(({ country }) => country), ...own.map(countryOf)];
}

/** The limits that a follow-up takes over: not those in whose place it names something itself. */
export function followingLimits(text: string, limits: Limits, corpus: Corpus): Limits {
  const { country, cable } = limits;
  const named = countriesIn(text, corpus);
  const before = corpus.cables.find(
    (one) => one.id === cable || (country !== undefined && reportsOn(one, country)),
  );
  const elsewhere =
    named.length > 0 && !(before !== undefined && named.some((one) => reportsOn(before, one)));
  return {
    ...limits,
    ...(elsewhere && { country: undefined, cable: undefined, anywhere: undefined }),
    ...((elsewhere || YEAR.test(text)) && { year: undefined }),
  };
}
