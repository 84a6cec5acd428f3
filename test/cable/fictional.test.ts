import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCable } from '../../src/cable/readCable.ts';
import { FICTIONAL_CABLES, readFictional } from './realCables.ts';

describe('fictional cables, one a layout, read as written', () => {
  for (const id of FICTIONAL_CABLES) {
    it(id, () => {
      const expected: unknown = JSON.parse(readFileSync(`test/cables/${id}.json`, 'utf8'));
      const cable = readCable(readFictional(id));
      const { title, date, classification, origin, country, subject, tags, refs, part } = cable;
      const sections = cable.sections.map(({ heading, answers }) => ({
        heading,
        answers: answers.map(({ locator, letter, paragraph, front, question, text }) => ({
          locator,
          letter,
          paragraph,
          front,
          question: question?.text ?? null,
          text,
        })),
      }));
      const read = { id: cable.id, title, date, classification, origin, country, subject, tags, refs, part };
      expect({ ...read, sections }).toEqual(expected);
    });
  }
});
