import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldParagraphs } from '../../src/cable/body/fold.ts';
import type { Answer, Cable } from '../../src/cable/cable.ts';
import { readCable } from '../../src/cable/readCable.ts';
import { REAL_CABLES, readReal } from './realCables.ts';

interface Ends {
  readonly first: string;
  readonly last: string;
}

/** What a careful reader wrote down of a cable before the code was written. */
interface Inventory {
  readonly sections: readonly {
    readonly heading: string;
    readonly answers: readonly (Ends & { readonly question: Ends | null; readonly note?: string })[];
  }[];
}

const wordsIn = (text: string): number => text.split(' ').length;

const ends = (text: string, like: Ends | null | undefined): Ends => {
  const words = text.split(' ');
  return {
    first: words.slice(0, wordsIn(like?.first ?? '')).join(' '),
    last: words.slice(-wordsIn(like?.last ?? '')).join(' '),
  };
};

function takeInventory(cable: Cable, expected: Inventory): object {
  const { id, title, date, classification, origin, country, subject, tags, refs, part } = cable;
  const describeAnswer = (
    answer: Answer,
    like: Inventory['sections'][number]['answers'][number] | undefined,
  ) => ({
    locator: answer.locator,
    letter: answer.letter,
    paragraph: answer.paragraph,
    front: answer.front,
    question: answer.question && ends(answer.question.text, like?.question),
    ...ends(answer.text, like),
    paragraphs: foldParagraphs(cable, answer).length,
    ...(like?.note === undefined ? {} : { note: like.note }),
  });
  const sections = cable.sections.map(({ heading, answers }, section) => ({
    heading,
    answers: answers.map((answer, index) =>
      describeAnswer(answer, expected.sections[section]?.answers[index]),
    ),
  }));
  return { id, title, date, classification, origin, country, subject, tags, refs, part, sections };
}

describe('real cables read as their inventories say', () => {
  for (const real of REAL_CABLES) {
    if (!real.present) console.warn(`${real.id} is not at hand (${real.path}); its inventory is not checked`);
    it.skipIf(!real.present)(real.id, () => {
      const expected: Inventory = JSON.parse(readFileSync(`test/inventory/${real.id}.json`, 'utf8'));
      expect(takeInventory(readCable(readReal(real)), expected)).toEqual(expected);
    });
  }
});
