import { type Corpus, collect } from '../../src/corpus/corpus.ts';
import { countryOf } from '../../src/corpus/report.ts';
import { countryOfCode } from '../../src/places/countries.ts';

// Two letters of ISO 3166 each; which ones does not matter.
const CODES = Array.from({ length: 26 * 26 }, (_, index) =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
);

/**
 * A corpus of so many answers: the same cables again and again, each time with other ids and of other
 * countries, so that every answer is a document of its own; of the last round only as many as are needed.
 */
export function enlarge(corpus: Corpus, answers: number): Corpus {
  const own = new Set(corpus.cables.map((cable) => countryOf(cable).code));
  const strange = CODES.flatMap((code) => countryOfCode(code) ?? []).filter(({ code }) => !own.has(code));
  const times = Math.ceil(answers / Math.max(1, corpus.entries.length));
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? corpus.cables
      : corpus.cables.map((cable, index) => ({
          ...cable,
          id: `${cable.id}${String(copy).padStart(2, '0')}`,
          country: strange[(copy * corpus.cables.length + index) % strange.length]?.name ?? '',
        })),
  );
  const whole = collect(copies.flat());
  const last = new Set(copies.at(-1));
  let surplus = whole.entries.length - answers;
  const entries = whole.entries.toReversed().filter(({ cable }) => {
    const left = surplus > 0 && last.has(cable);
    if (left) surplus -= 1;
    return !left;
  });
  return { cables: whole.cables, entries: entries.toReversed() };
}
