import { randomFrom } from '../randomFrom.ts';
import { type Hits, hitsOf } from './hits.ts';
import { type Choice, learn } from './logit.ts';

const FOLDS = 10;
const SEED = 20100219;

/** The same in an order that the seed decides (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = randomFrom(SEED);
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[last] = b;
    mixed[other] = a;
  }
  return mixed;
}

/** The hits on each tenth of the questions by weights that were learnt on the other nine, added up. */
export function crossValidate(choices: readonly Choice[], count: number): Hits {
  const mixed = shuffled(choices);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = mixed.filter((_choice, index) => index % FOLDS === fold);
    const weights = learn(
      mixed.filter((_choice, index) => index % FOLDS !== fold),
      count,
    );
    return hitsOf(held, weights);
  });
  return folds.reduce((sum, { hit1, hit3 }) => ({ hit1: sum.hit1 + hit1, hit3: sum.hit3 + hit3 }), {
    hit1: 0,
    hit3: 0,
  });
}
