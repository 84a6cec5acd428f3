/**
 * The questions that everything is tuned on; those that figures are reported of; and those on invented
 * countries that the models were not taught, from which the weights are learnt too.
 */
export type QuestionSet = 'dev' | 'check' | 'kept';

/** A file of questions and the folders that its corpus is loaded from. */
export interface Suite {
  readonly name: string;
  readonly questions: string;
  readonly folders: readonly string[];
}

const SHIPPED = ['corpus'];
const THIRTEEN = ['../shared/cables', 'test/cables'];

// A suite that is named by two countries has their two cables for a corpus.
const PAIRS: Readonly<Record<Exclude<QuestionSet, 'kept'>, readonly string[]>> = {
  dev: ['ostravia-belmarra', 'quorend-lutania', 'senvala-drovnia'],
  check: ['halcyra-mirandel', 'tavoska-zembali'],
};

const KEPT = ['khalzuur', 'mahiligan', 'ruzhmenia', 'uquira'];

function foldersOf(set: QuestionSet): Readonly<Record<string, readonly string[]>> {
  if (set === 'kept')
    return Object.fromEntries(KEPT.map((country) => [country, [`test/cables/kept/${country}`]]));
  const pairs = PAIRS[set].map((pair) => [pair, [`test/cables/${pair}`]] as const);
  return { '10PARIS198': SHIPPED, all: THIRTEEN, more: THIRTEEN, ...Object.fromEntries(pairs) };
}

/** The suites of a set, seen from the project's folder. */
export const suitesOf = (set: QuestionSet): Suite[] =>
  Object.entries(foldersOf(set)).map(([name, folders]) => ({
    name,
    questions: `test/questions/${set}/${name}.jsonl`,
    folders,
  }));
