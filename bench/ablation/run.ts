import type { Corpus } from '../../src/corpus/corpus.ts';
import { createSearcher, type Meaning, type Searcher } from '../../src/search/searcher.ts';
import { type Figures, figuresOf } from '../compare/figures.ts';
import { loadSuites } from '../compare/loadSuites.ts';
import type { Outcome } from '../compare/outcome.ts';
import { judgeAll } from '../judged.ts';
import { meaningOf } from '../meaningOf.ts';
import type { Way } from '../openSearcher.ts';
import { remembering } from '../remembering.ts';
import { suitesOf } from '../suites.ts';
import { renderTable } from '../table.ts';
import { waysHere } from '../waysHere.ts';
import { changesOf } from './changes.ts';
import { type Ingredient, ingredientsOf } from './ingredients.ts';

// What each ingredient is worth on the questions of dev: the figures without it less those of the whole:
// node run.js [words] [--markdown]

const COMPARED = ['hit1', 'hit3', 'passage', 'f1'] as const;

const options = process.argv.slice(2);
const suites = await loadSuites(suitesOf('dev'));
const [best = 'by words'] = await waysHere(suites[0]?.corpus);
const way: Way = options.includes('words') ? 'by words' : best;

const meanings = new Map<Corpus, Promise<Meaning | null>>();

/** What the sentence model says of a corpus; a question that was encoded for one row is not for the next. */
function remembered(corpus: Corpus): Promise<Meaning | null> {
  const known =
    meanings.get(corpus) ??
    meaningOf(corpus).then((meaning) => meaning && { ...meaning, encoder: remembering(meaning.encoder) });
  meanings.set(corpus, known);
  return known;
}

async function open(corpus: Corpus, without: Ingredient): Promise<Searcher> {
  const searcher = createSearcher(
    corpus,
    (without.way ?? way) === 'by words' ? null : await remembered(corpus),
    without.parts?.(corpus),
  );
  if (without.anywhere !== true) return searcher;
  return {
    ...searcher,
    search: (question, asked) => searcher.search(question, { ...asked, anywhere: true }),
  };
}

async function askedWithout(ingredient: Ingredient): Promise<Outcome[]> {
  const judged = await judgeAll(suites, (corpus) => open(corpus, ingredient));
  return judged.map(({ outcome }) => outcome);
}

const signed = (difference: number): string =>
  `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)}`;

const whole = await askedWithout({ name: 'nothing' });
const figures: Figures = figuresOf(whole);
const rows = [['the whole', ...COMPARED.map((figure) => figures[figure].toFixed(3)), '', '']];
for (const ingredient of ingredientsOf(way)) {
  console.error(ingredient.name);
  const outcomes = await askedWithout(ingredient);
  const less = figuresOf(outcomes);
  const { better, worse } = changesOf(whole, outcomes);
  rows.push([
    `without ${ingredient.name}`,
    ...COMPARED.map((figure) => signed(less[figure] - figures[figure])),
    String(better),
    String(worse),
  ]);
}
const header = [`dev: ${whole.length} questions`, 'hit@1', 'hit@3', 'passage', 'F1', 'better', 'worse'];
console.log(renderTable({ header, rows }, options.includes('--markdown')));
console.log(
  '\nbetter, worse: answerable questions that have a right answer first only without, only with it.',
);
