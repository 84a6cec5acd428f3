import { existsSync } from 'node:fs';
import { renderTable } from '../table.ts';
import { type Collection, readCollection } from './collection.ts';
import { ATTACHE, OTHERS } from './engines.ts';
import { mean } from './mean.ts';
import { measure, type Scores } from './measure.ts';
import { measurePassages } from './measurePassages.ts';
import { attachePassage, bm25Passage, type ChoosePassage, overlapPassage } from './passageChoice.ts';
import { verdictOf } from './verdict.ts';

// Attaché's engine and the others on public test collections: node run.js [--markdown]

const FOLDER = '../shared/reference/ir';
const NAMES = ['cranfield', 'scifact', 'xquad-en', 'stackfaq', 'cisi', 'medline', 'npl'];
const WITH_SPANS = 'xquad-en';
const PATIENCE_MS = 20_000;

const PASSAGES: Readonly<Record<string, (texts: readonly string[]) => ChoosePassage>> = {
  Attaché: attachePassage,
  'sentence with most overlap': overlapPassage,
  'BM25 sentence': bm25Passage,
};

const cellOf = (scores: Scores | null): string =>
  scores === null
    ? '–'
    : [scores.ndcg10, scores.recall10, scores.recall100].map((one) => mean(one).toFixed(3)).join(' ');

async function scoresOn(collection: Collection): Promise<Map<string, Scores | null>> {
  const scores = new Map<string, Scores | null>();
  for (const { name, build } of [ATTACHE, ...OTHERS]) {
    scores.set(name, await measure(collection, await build(collection.documents), PATIENCE_MS));
  }
  return scores;
}

function verdictOn(name: string, scores: ReadonlyMap<string, Scores | null>): string {
  const rivals = OTHERS.flatMap((engine) => {
    const found = scores.get(engine.name);
    return found == null ? [] : [{ name: engine.name, ndcg10: found.ndcg10 }];
  });
  return verdictOf(name, scores.get(ATTACHE.name)?.ndcg10 ?? [], rivals);
}

function passageTable(collection: Collection, markdown: boolean): string {
  const texts = collection.documents.map(({ text }) => text);
  const rows = Object.entries(PASSAGES).map(([name, make]) => {
    const { held, length } = measurePassages(collection, make(texts));
    return [name, held.toFixed(3), length.toFixed(3)];
  });
  return renderTable(
    { header: [`passage, ${collection.name}`, 'answer inside', 'share of the text'], rows },
    markdown,
  );
}

if (existsSync(FOLDER)) {
  const markdown = process.argv.includes('--markdown');
  const collections = await Promise.all(NAMES.map((name) => readCollection(FOLDER, name)));
  const scores = new Map<string, ReadonlyMap<string, Scores | null>>();
  for (const collection of collections) {
    console.error(collection.name);
    scores.set(collection.name, await scoresOn(collection));
  }
  const rows = [ATTACHE, ...OTHERS].map(({ name }) => [
    name,
    ...NAMES.map((collection) => cellOf(scores.get(collection)?.get(name) ?? null)),
  ]);
  console.log(renderTable({ header: ['nDCG@10 recall@10 recall@100', ...NAMES], rows }, markdown));
  console.log(`\n–: more than ${PATIENCE_MS / 1000} s for the queries of the collection`);
  console.log('\nAttaché against the best of the others, nDCG@10, paired randomisation test:');
  for (const [name, found] of scores) console.log(verdictOn(name, found));
  const spans = collections.find(({ name }) => name === WITH_SPANS);
  if (spans !== undefined) console.log(`\n${passageTable(spans, markdown)}`);
} else {
  console.error(`There is no ${FOLDER}; the collections are not part of the project.`);
}
