import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../../src/answer/findSources/splitStatements.ts';

const statementsOf = (text: string): string[] =>
  splitStatements(text).statements.map(({ statement }) => statement);
const ONE = 'France identified 822 trafficking victims.';
const OTHER = 'Victims receive medical and psychological help.';

describe('splitStatements', () => {
  it.each([
    ['sentences', `${ONE} ${OTHER}`, [ONE, OTHER]],
    [
      'lines',
      'France identified 822 victims\nTurkey identified 120 victims',
      ['France identified 822 victims', 'Turkey identified 120 victims'],
    ],
    ['lists', `Notes:\n- ${ONE}\n* ${OTHER}`, [ONE, OTHER]],
    ['numbered lists', `1. ${ONE}\n2) ${OTHER}`, [ONE, OTHER]],
    ['quoted mail', `> ${ONE}\n> ${OTHER}`, [ONE, OTHER]],
    [
      'wrapped lines',
      `The French government says that it identified in all\n822 trafficking victims. ${OTHER}`,
      ['The French government says that it identified in all\n822 trafficking victims.', OTHER],
    ],
    ['a greeting before it', `Hi all, ${ONE}`, [ONE]],
    [
      'thanks that are none',
      'Thanks to the NGOs victims receive medical help.',
      ['Thanks to the NGOs victims receive medical help.'],
    ],
    [
      'a month',
      'May 2009 brought a new campaign against trafficking.',
      ['May 2009 brought a new campaign against trafficking.'],
    ],
  ])('finds statements in %s', (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each([
    'How many trafficking victims did France identify?',
    'does France give residence permits to trafficking victims',
    'Which countries have shelters for trafficking victims (see “PROTECTION”?)',
    'Good morning everyone!',
    'Thanks for the very helpful report about trafficking victims.',
    'Please send me the cable about trafficking in France.',
    'Hi all,',
    'No shelters in France.',
    '…',
    '',
  ])('finds none in %j', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('gives eight at most and tells how many more there are', () => {
    expect(splitStatements(`${ONE} `.repeat(11))).toMatchObject({ leftOut: 3, unread: 0 });
    expect(splitStatements(`${ONE} `.repeat(11)).statements).toHaveLength(8);
    expect(splitStatements(`${ONE} `.repeat(8)).leftOut).toBe(0);
  });

  it('looks at 4,000 characters, and at no part of a sentence', () => {
    const long = `${'alpha beta gamma delta '.repeat(173)}end. ${ONE}`;
    const { statements, unread } = splitStatements(long);
    expect(statements.map(({ end }) => end)).toEqual([long.indexOf(ONE) - 1]);
    expect(unread).toBe(ONE.length + 1);
    expect(splitStatements('word '.repeat(2_000))).toEqual({ statements: [], leftOut: 0, unread: 10_000 });
  });

  it('gives stretches of the text in order, however it is written, and not slowly', () => {
    const piece = fc.oneof(
      fc.constantFrom(ONE, OTHER, '\n', '\n\n', '- ', '> ', '1. ', '?', 'Hi, ', ' '),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { statements, leftOut, unread } = splitStatements(text);
        let last = 0;
        for (const { statement, start, end } of statements) {
          expect(text.slice(start, end)).toBe(statement);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(statement.trim()).toBe(statement);
          last = end;
        }
        expect(statements.length).toBeLessThanOrEqual(8);
        if (leftOut > 0) expect(statements).toHaveLength(8);
        expect(unread).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});
