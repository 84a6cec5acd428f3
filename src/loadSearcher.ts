import type { Corpus } from './corpus/corpus.ts';
import { loadCorpus } from './corpus/loadCorpus.ts';
import { loadEncoder } from './meaning/loadEncoder.ts';
import { loadJudge } from './meaning/loadJudge.ts';
import { readMeanings } from './meaning/readMeanings.ts';
import type { Vector } from './meaning/vector.ts';
import { openVectorStore } from './meaning/vectorStore.ts';
import { vectorsFolder } from './meaning/vectorsFolder.ts';
import { type Document, textsOf } from './search/document.ts';
import { createSearcher, documentsOf, type Meaning, type Searcher } from './search/searcher.ts';

/** How the sentence model is come by. */
export interface MeaningSettings {
  /** SENTENCE_MODEL; see `loadEncoder`. */
  readonly model: string | undefined;
  /** VECTORS_DIR, where vectors are kept; the user's cache folder without it. */
  readonly folder: string | undefined;
  /** How many sentences without vectors may be encoded now; none are when there are more. */
  readonly most: number;
  readonly progress: (done: number, total: number) => void;
  /** Told how many sentences have no vectors when these are too many. */
  readonly tooMany: (missing: number) => void;
}

/** Reads what the sentence model says of a corpus, cable by cable; `null` without a model or vectors. */
export async function readMeaning(
  corpus: Corpus,
  settings: MeaningSettings,
  documents: readonly Document[] = documentsOf(corpus),
): Promise<Meaning | null> {
  const encoder = await loadEncoder(settings.model);
  if (encoder === null) return null;
  const judge = await loadJudge(settings.model);
  if (judge === null) return null;
  const texts = documents.map(textsOf);
  const entriesOf = new Map(corpus.cables.map((cable) => [cable, [] as number[]]));
  corpus.entries.forEach(({ cable }, id) => {
    entriesOf.get(cable)?.push(id);
  });
  const groups = [...entriesOf.values()];
  const meanings = await readMeanings(
    groups.map((ids) => ids.flatMap((id) => texts[id] ?? [])),
    {
      encoder,
      store: openVectorStore(settings.folder ?? vectorsFolder(), encoder),
      most: settings.most,
      progress: settings.progress,
    },
  );
  if (meanings.vectors === null) {
    settings.tooMany(meanings.missing);
    return null;
  }
  const vectors: Vector[][] = corpus.entries.map(() => []);
  groups.forEach((ids, group) => {
    const all = meanings.vectors[group] ?? [];
    let from = 0;
    for (const id of ids) {
      const count = texts[id]?.length ?? 0;
      vectors[id] = all.slice(from, from + count);
      from += count;
    }
  });
  return { encoder, judge, vectors };
}

/**
 * Loads a folder of cables, ready to be searched.
 *
 * @throws UserError when the folder holds no cable or the sentence model cannot be loaded
 */
export async function loadSearcher(folder: string, settings: MeaningSettings): Promise<Searcher> {
  const corpus = await loadCorpus(folder);
  const documents = documentsOf(corpus);
  return createSearcher(corpus, await readMeaning(corpus, settings, documents), { documents });
}
