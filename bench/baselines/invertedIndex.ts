interface Posting {
  readonly document: number;
  readonly count: number;
}

/** Texts that are ranked by BM25; a document is its place in the list that the index was built of. */
export interface InvertedIndex {
  search(query: readonly string[], depth: number): { readonly document: number; readonly score: number }[];
  /** ln(1 + (N − n + 0.5) / (n + 0.5)), n of N documents holding the term. */
  idf(term: string): number;
}

const K1 = 1.2;
const B = 0.75;

/**
 * BM25 over arrays: k1 1.2, b 0.75, a repeated query term counting as often as it stands there.
 *
 * Formula: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, (3.15),
 * with Lucene's idf, which is never negative.
 */
export function createInvertedIndex(documents: readonly (readonly string[])[]): InvertedIndex {
  const postings = new Map<string, Posting[]>();
  documents.forEach((terms, document) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ document, count }]);
      else list.push({ document, count });
    }
  });
  const length = documents.reduce((sum, terms) => sum + terms.length, 0) / documents.length;
  const norms = Float64Array.from(documents, (terms) => K1 * (1 - B + (B * terms.length) / length));
  const scores = new Float64Array(documents.length);

  const idf = (term: string): number => {
    const held = postings.get(term)?.length ?? 0;
    return Math.log(1 + (documents.length - held + 0.5) / (held + 0.5));
  };

  return {
    idf,
    search(query, depth) {
      scores.fill(0);
      const found = new Set<number>();
      for (const term of query) {
        const weight = idf(term);
        for (const { document, count } of postings.get(term) ?? []) {
          const norm = norms[document] ?? 0;
          scores[document] = (scores[document] ?? 0) + (weight * count * (K1 + 1)) / (count + norm);
          found.add(document);
        }
      }
      return [...found]
        .map((document) => ({ document, score: scores[document] ?? 0 }))
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, depth);
    },
  };
}
