import { type Weights, WITH_MEANING, WITHOUT_MEANING } from '../../src/search/weights.ts';
import { loadSuites } from '../compare/loadSuites.ts';
import { isAnswerable } from '../compare/outcome.ts';
import { openSearcher, type Way } from '../openSearcher.ts';
import { suitesOf } from '../suites.ts';
import { renderTable } from '../table.ts';
import { waysHere } from '../waysHere.ts';
import { candidatesOf, FEATURES } from './candidates.ts';
import { crossValidate } from './crossValidate.ts';
import { type Hits, hitsOf } from './hits.ts';
import { type Choice, learn } from './logit.ts';

// Learns the weights of src/search/weights.ts on the questions of dev and kept and shows both:
// node run.js [--markdown]

const suites = await loadSuites([...suitesOf('dev'), ...suitesOf('kept')]);

const KEPT: Readonly<Record<Way, Weights>> = {
  'by meaning': WITH_MEANING,
  'by words': WITHOUT_MEANING,
};

/**
 * The candidates of every question that has an answer. Comparative questions are left out: of each country
 * only the answer that the present weights prefer is found.
 */
async function choicesOf(way: Way): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const { questions, corpus } of suites) {
    const searcher = await openSearcher(corpus, way);
    for (const question of questions.filter(isAnswerable)) {
      const { reading, matches } = await searcher.search(question.question, { after: question.after });
      if (!reading.comparative) choices.push(candidatesOf(question, matches));
    }
  }
  return choices;
}

const markdown = process.argv.includes('--markdown');
for (const way of await waysHere(suites[0]?.corpus)) {
  const choices = await choicesOf(way);
  const kept = FEATURES.map((feature) => KEPT[way][feature]);
  const learnt = learn(choices, FEATURES.length);
  const row = (name: string, values: readonly number[] | null, { hit1, hit3 }: Hits): string[] => [
    name,
    ...FEATURES.map((_, index) => values?.[index]?.toFixed(2) ?? ''),
    (hit1 / choices.length).toFixed(3),
    (hit3 / choices.length).toFixed(3),
  ];
  const rows = [
    row('weights.ts', kept, hitsOf(choices, kept)),
    row('learnt', learnt, hitsOf(choices, learnt)),
    row('learnt, cross-validated', null, crossValidate(choices, FEATURES.length)),
  ];
  const header = [`${way}: ${choices.length} questions of dev and kept`, ...FEATURES, 'hit@1', 'hit@3'];
  console.log(`${renderTable({ header, rows }, markdown)}\n`);
}
console.log('Comparative questions are left out, and no question is declined.');
