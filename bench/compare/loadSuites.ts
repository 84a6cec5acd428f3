import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { type EvaluationQuestion, readQuestions } from '../../src/evaluation/question.ts';
import { loadFolders } from '../loadFolders.ts';
import type { Suite } from '../suites.ts';

/** The questions of a suite; suites over the same folders share one corpus. */
export interface LoadedSuite {
  readonly name: string;
  readonly questions: readonly EvaluationQuestion[];
  readonly corpus: Corpus;
}

/** Loads the suites whose files and folders are there, and tells on standard error of the others. */
export async function loadSuites(suites: readonly Suite[]): Promise<LoadedSuite[]> {
  const corpora = new Map<string, Promise<Corpus>>();
  const loaded: LoadedSuite[] = [];
  for (const { name, questions, folders } of suites) {
    const absent = [questions, ...folders].find((path) => !existsSync(path));
    if (absent !== undefined) {
      console.error(`${questions} is left out: there is no ${absent}`);
      continue;
    }
    const key = folders.join(' ');
    const corpus = corpora.get(key) ?? loadFolders(folders);
    corpora.set(key, corpus);
    loaded.push({ name, questions: readQuestions(await readFile(questions, 'utf8')), corpus: await corpus });
  }
  return loaded;
}
