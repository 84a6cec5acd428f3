import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCable } from '../../src/cable/readCable.ts';
import { LAYOUTS, plan } from './grammar.ts';
import { type Damage, typeset } from './typeset.ts';
import { expectWhole } from './wholeness.ts';

const damage: fc.Arbitrary<Damage> = fc.record({
  width: fc.integer({ min: 50, max: 72 }),
  linesOfPage: fc.integer({ min: 7, max: 60 }),
  decimals: fc.boolean(),
  portions: fc.boolean(),
  ruled: fc.boolean(),
});

// Another seed, other cables: SEED=7 npx vitest run test/cable/grammar.test.ts
const SEED = Number(process.env['SEED'] ?? 198);

describe('cables composed at random come back as they were composed', () => {
  for (const layout of LAYOUTS) {
    it(layout, () => {
      fc.assert(
        fc.property(plan, damage, (any, damaged) => {
          const { source, expected } = typeset({ ...any, layout }, damaged);
          const cable = readCable(source);
          const read = cable.sections.flatMap(({ heading, answers }) =>
            answers.map(({ locator, question, text }) => ({
              heading,
              locator,
              question: question?.text ?? null,
              text,
            })),
          );
          // Inside a block the marks of its paragraphs are part of the text.
          const plain = read.map((answer) =>
            layout === 'Section blocks'
              ? { ...answer, text: answer.text.replace(/^\d+\. \(U\) /, '') }
              : answer,
          );
          if (JSON.stringify(plain) !== JSON.stringify(expected)) expect(plain).toEqual(expected);
          expectWhole(cable);
        }),
        { numRuns: 1450, endOnFailure: true, seed: SEED },
      );
    });
  }
});
