import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from '../baselines/baseline.ts';

const DocumentLine = z.object({ id: z.string(), title: z.string().default(''), text: z.string() });
const QueryLine = z.object({
  id: z.string(),
  text: z.string(),
  answers: z.array(z.object({ text: z.string(), start: z.number() })).default([]),
});

/** A question of a test collection. */
export interface Query {
  readonly id: string;
  readonly text: string;
  /** Where a collection tells it, the answers and their UTF-16 offsets in the relevant document's text. */
  readonly answers: readonly { readonly text: string; readonly start: number }[];
  /** How relevant documents are, by id; those that are left out are not. */
  readonly relevance: ReadonlyMap<string, number>;
}

/** A public test collection: documents, questions and what answers them. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly Document[];
  /** Those with a relevant document. */
  readonly queries: readonly Query[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function readJudgements(text: string): Map<string, Map<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of linesOf(text)) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    const relevance = judgements.get(query) ?? new Map<string, number>();
    if (Number(grade) > 0) judgements.set(query, relevance.set(document, Number(grade)));
  }
  return judgements;
}

/** Reads `docs.jsonl`, `queries.jsonl` and `qrels.tsv` of a folder. */
export async function readCollection(folder: string, name: string): Promise<Collection> {
  const read = (file: string): Promise<string> => readFile(join(folder, name, file), 'utf8');
  const [documents, queries, judgements] = await Promise.all(
    ['docs.jsonl', 'queries.jsonl', 'qrels.tsv'].map(read),
  );
  const relevant = readJudgements(judgements ?? '');
  return {
    name,
    documents: linesOf(documents ?? '').map((line) => DocumentLine.parse(JSON.parse(line))),
    queries: linesOf(queries ?? '').flatMap((line): Query[] => {
      const query = QueryLine.parse(JSON.parse(line));
      const relevance = relevant.get(query.id);
      return relevance === undefined ? [] : [{ ...query, relevance }];
    }),
  };
}
