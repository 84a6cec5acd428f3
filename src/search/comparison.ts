// "Which countries …" asks for one answer a country; "to which countries are they taken" does not, but it
// names the country that it asks about.
const COMPARES =
  /\b(?:which|what|all|any) (?:other |of the )?(?:countr(?:y|ies)|governments?|states|nations)\b|\bcompar(?:e|ed|ing|ison)\b|\b(?:by|per|each|every) country\b|\bcountry by country\b/i;

/** Tells whether a question asks several countries at once. */
export function isComparative(question: string, countries: number): boolean {
  return countries !== 1 && COMPARES.test(question);
}

/** What a comparison is asked with; none of it is what is compared. */
export const COMPARING_WORDS: ReadonlySet<string> = new Set(
  'compare compared comparing comparison country countries nation nations state states'.split(' '),
);

/** The first, which is the best, of each group. */
export function bestOfEach<Item>(items: readonly Item[], groupOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const group = groupOf(item);
    return !seen.has(group) && seen.add(group);
  });
}
