import { describe, expect, it } from 'vitest';
import type { Cable } from '../../src/cable/cable.ts';
import type { Entry } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { departmentQuestions } from '../../src/search/questionnaire.ts';
import { QUESTIONNAIRE_OUTLINE } from '../../src/search/questionnaireOutline.ts';

const cable = (...refs: string[]): Cable => ({ refs }) as unknown as Cable;

function entry(of: Cable, heading: string, letter: string | null, question?: string, key?: string): Entry {
  const asked = question === undefined ? null : { text: question };
  return {
    cable: of,
    section: { heading },
    answer: { letter, key: key ?? null, question: asked },
  } as unknown as Entry;
}

const questions = (...entries: Entry[]): string[] => departmentQuestions({ cables: [], entries });

describe('departmentQuestions', () => {
  const asking = cable('08 STATE 130417');
  const keyed = cable('A. 07 TARSK 9', 'SECSTATE 130417');

  it('has the question that a cable repeats itself', () => {
    expect(
      questions(entry(asking, 'PREVENTION', 'A', 'Own?'), entry(keyed, 'PREVENTION', 'A', 'Other?')),
    ).toEqual(['Own?', 'Other?']);
  });

  it('inherits it from a cable with the same questionnaire, at the same letter of the same part', () => {
    const [, same, letter, part] = questions(
      entry(asking, 'PREVENTION', 'A', 'Asked?'),
      entry(keyed, 'III. Preventing Trafficking', 'A'),
      entry(keyed, 'PREVENTION', 'B'),
      entry(keyed, 'PROTECTION', 'A'),
    );
    expect({ same, letter, part }).toEqual({ same: 'Asked?', letter: '', part: '' });
  });

  it('inherits it also from a cable that comes later, and the first of several', () => {
    expect(
      questions(
        entry(keyed, 'PREVENTION', 'A'),
        entry(asking, 'PREVENTION', 'A', 'First?'),
        entry(cable('STATE 130417'), 'PREVENTION', 'A', 'Second?'),
      )[0],
    ).toBe('First?');
  });

  it('never inherits it from another questionnaire, or where no part is known', () => {
    const other = cable('08 STATE 13041', '08 Thessara 130417');
    expect(questions(entry(asking, 'PREVENTION', 'A', 'Asked?'), entry(other, 'PREVENTION', 'A'))[1]).toBe(
      '',
    );
    expect(questions(entry(asking, 'COMMENT', 'A', 'Asked?'), entry(keyed, 'COMMENT', 'A'))[1]).toBe('');
    expect(questions(entry(asking, 'PREVENTION', 'A', 'Asked?'), entry(cable(), 'PREVENTION', 'A'))[1]).toBe(
      '',
    );
  });

  it('inherits all questions of several letters', () => {
    const asked = ['A', 'B', 'C'].map((letter) => entry(asking, 'PREVENTION', letter, `${letter}?`));
    expect(questions(...asked, entry(keyed, 'PREVENTION', 'A-B'))[3]).toBe('A? B?');
    expect(questions(...asked, entry(keyed, 'PREVENTION', 'A-C'))[3]).toBe('A? B? C?');
  });

  it('reads the letters of a key', () => {
    const asked = ['D', 'F', 'G'].map((letter) => entry(asking, 'PROSECUTION', letter, `${letter}?`));
    const inherited = (key: string, letter: string | null = null): string | undefined =>
      questions(...asked, entry(keyed, 'INVESTIGATION AND PROSECUTION', letter, undefined, key))[3];
    expect(inherited('27/F')).toBe('F?');
    expect(inherited('27/F-G')).toBe('F? G?');
    expect(inherited('27/D, 27/G')).toBe('D? G?');
    expect(inherited('27/F', 'D')).toBe('F?');
    expect(inherited('27', 'D')).toBe('D?');
    expect(inherited('27/E')).toBe('');
  });

  it('outlines the two questionnaires that it knows, and no other', () => {
    const outline = QUESTIONNAIRE_OUTLINE['protection']?.['B'];
    expect(outline).toMatch(/shelter/);
    for (const reference of ['STATE 2094', '10 STATE 2094', '08 STATE 132759', 'SECSTATE 00132759'])
      expect(questions(entry(cable(reference), 'PROTECTION', 'B'))).toEqual([outline]);
    for (const reference of ['STATE 2095', 'STATE 20940', '10 PARIS 2094'])
      expect(questions(entry(cable(reference), 'PROTECTION', 'B'))).toEqual(['']);
    expect(questions(entry(cable('STATE 2094'), 'PROTECTION', 'Z'))).toEqual(['']);
  });

  it('prefers a question in the words of the Department to the outline', () => {
    expect(
      questions(
        entry(cable('STATE 2094'), 'PROTECTION', 'B', 'In its words?'),
        entry(cable('A. STATE 2094'), 'PROTECTION', 'B'),
      )[1],
    ).toBe('In its words?');
  });

  it('inherits between real layouts', async () => {
    const { entries } = await loadCorpus('test/cables');
    const all = departmentQuestions({ cables: [], entries });
    const inherited = entries.filter(({ answer }, id) => answer.question === null && all[id] !== '');
    expect(all).toHaveLength(entries.length);
    expect(inherited.length).toBeGreaterThan(20);
  });
});
