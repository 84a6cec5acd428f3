import { placesOf } from '../../answer/cite.ts';
import { fold } from '../../cable/body/fold.ts';
import type { Cable } from '../../cable/cable.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { reportsOn, yearOf } from '../../corpus/report.ts';
import type { Mask } from '../interaction/request.ts';
import { CHOICE_VALUE, CHOICES } from '../limits.ts';
import { plain, shorten } from '../text/shorten.ts';
import { prepare, type Ranked, rank } from './rank.ts';
import { readLabel, writeLabel } from './suggestionLabel.ts';

/** A line of an autocomplete list. */
export interface Suggestion {
  readonly name: string;
  readonly value: string | number;
}

/** Suggests what a corpus holds for what has been typed so far: at most 25, and for nothing typed the first. */
export interface Suggester {
  cables(typed: string): Suggestion[];
  countries(typed: string): Suggestion[];
  /** Years of the cables, of one country or of all; the latest first. */
  years(typed: string, country?: string): Suggestion[];
  /** Headings, of one cable or of all. */
  sections(typed: string, cable?: string): Suggestion[];
  /** Citations, of one cable or of all. */
  paragraphs(typed: string, cable?: string): Suggestion[];
}

// Enough of a text to fill a label and to be found by.
const OPENING = 200;
// Leaves most of a label to the question, which says more.
const HEADING_IN_LABEL = 30;

interface CableSuggestions {
  readonly cable: Ranked;
  readonly sections: readonly Ranked[];
  readonly paragraphs: readonly Ranked[];
}

const named = (value: string, ...about: readonly string[]): Ranked =>
  prepare({ label: writeLabel(value, ...about), value, names: [value], about: about.join(' ') });

function headingsOf({ sections }: Cable): Ranked[] {
  const headings = new Set(sections.map(({ heading }) => heading.slice(0, CHOICE_VALUE).trim()));
  return [...headings].map((heading) => named(heading));
}

function citationsOf(cable: Cable, mask: Mask): Ranked[] {
  return placesOf(cable).map((place) => {
    const citation = writeCitation(cable.id, place.locator);
    const opening = mask(
      place.question?.text ??
        fold(cable, { start: place.start, end: Math.min(place.end, place.start + OPENING) }),
    );
    return prepare({
      label: writeLabel(citation, shorten(place.section, HEADING_IN_LABEL, plain), opening),
      value: citation,
      names: [place.locator, citation],
      about: `${place.section} ${opening}`,
    });
  });
}

function suggestionsOf(cable: Cable, mask: Mask): CableSuggestions {
  const { id, country, date, subject } = cable;
  return {
    cable: named(id, country, date, mask(subject)),
    sections: headingsOf(cable),
    paragraphs: citationsOf(cable, mask),
  };
}

const unique = (candidates: readonly Ranked[]): Ranked[] => [
  ...new Map(candidates.map((candidate) => [candidate.value, candidate])).values(),
];

function suggest(candidates: readonly Ranked[], typed: string): Suggestion[] {
  return rank(candidates, readLabel(typed))
    .filter(({ value }) => value !== '' && value.length <= CHOICE_VALUE)
    .slice(0, CHOICES)
    .map(({ label, value }) => ({ name: label, value }));
}

/** Prepares the suggestions of a corpus; everything is in memory afterwards. */
export function createSuggester({ cables }: Corpus, mask: Mask): Suggester {
  const all = cables.map((cable) => suggestionsOf(cable, mask));
  const countries = unique(cables.map(({ country }) => named(country)));
  const allCables = all.map(({ cable }) => cable);
  /** Those of the cable that is typed beside; of all cables where none, or none of ours, is. */
  const within = (cable: string | undefined): readonly CableSuggestions[] => {
    const typed = readLabel(cable ?? '');
    const [best] = typed === '' ? [] : rank(allCables, typed);
    const own = all.filter((one) => one.cable === best);
    return own.length > 0 ? own : all;
  };
  return {
    cables: (typed) => suggest(allCables, typed),
    countries: (typed) => suggest(countries, typed),
    years(typed, country) {
      const place = country === undefined ? '' : readLabel(country);
      const own = cables.filter((cable) => place !== '' && reportsOn(cable, place));
      const years = [...new Set((own.length > 0 ? own : cables).map(yearOf))]
        .filter((year) => year > 0)
        .sort((a, b) => b - a);
      return years
        .filter((year) => String(year).startsWith(typed.trim()))
        .slice(0, CHOICES)
        .map((year) => ({ name: String(year), value: year }));
    },
    sections: (typed, cable) => suggest(unique(within(cable).flatMap(({ sections }) => sections)), typed),
    paragraphs: (typed, cable) =>
      suggest(
        within(cable).flatMap(({ paragraphs }) => paragraphs),
        typed,
      ),
  };
}
