/** The questions that everything is tuned on, and those that figures are reported of. */
export type QuestionSet = 'dev' | 'check';

/** A file of questions and the folders that its corpus is loaded from. */
export interface Suite {
  readonly name: string;
  readonly questions: string;
  readonly folders: readonly string[];
}

const SHIPPED = ['corpus'];
const THIRTEEN = ['../shared/cables', 'test/cables'];

// A suite that is named by two countries has their two cables for a corpus.
const PAIRS: Readonly<Record<QuestionSet, readonly string[]>> = {
  dev: ['ostravia-belmarra', 'quorend-lutania', 'senvala-drovnia'],
  check: ['halcyra-mirandel', 'tavoska-zembali'],
};

const foldersOf = (set: QuestionSet): Readonly<Record<string, readonly string[]>> => ({
  '10PARIS198': SHIPPED,
  all: THIRTEEN,
  more: THIRTEEN,
  ...Object.fromEntries(PAIRS[set].map((pair) => [pair, [`test/cables/${pair}`]])),
});

/** The suites of a set, seen from the project's folder. */
export const suitesOf = (set: QuestionSet): Suite[] =>
  Object.entries(foldersOf(set)).map(([name, folders]) => ({
    name,
    questions: `test/questions/${set}/${name}.jsonl`,
    folders,
  }));
