import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cable } from '../../src/cable/cable.ts';
import { readCable } from '../../src/cable/readCable.ts';
import { checkCable } from '../../src/corpus/checkCable.ts';
import { validate } from '../../src/corpus/validate.ts';
import { temporaryFolder, textOf } from './import/fixtures.ts';

const errorsOf = (cable: Cable): string[] =>
  checkCable(cable).flatMap(({ level, message }) => (level === 'error' ? [message] : []));

describe('checkCable', () => {
  const cable = readCable(textOf({ id: '10PORTEMBER1' }));
  const [section] = cable.sections;
  const [answer] = section?.answers ?? [];
  if (section === undefined || answer === undefined) throw new Error('the fixture has no answer');
  const withAnswers = (...answers: (typeof answer)[]): Cable => ({
    ...cable,
    sections: [{ ...section, answers }],
  });

  it('finds nothing wrong with a cable as it was read', () => {
    expect(errorsOf(cable)).toEqual([]);
  });

  it('finds locators used twice, texts that are not what their offsets say, and lost text', () => {
    expect(errorsOf(withAnswers(answer, answer))).toEqual(['two answers are cited as ¶1']);
    expect(errorsOf(withAnswers({ ...answer, end: answer.end - 1 }))[0]).toMatch(/^the text of ¶1 is not/);
    expect(
      errorsOf(
        withAnswers({ ...answer, question: { text: 'Why?', start: answer.start, end: answer.end } }),
      )[0],
    ).toMatch(/^the text of ¶1/);
    expect(errorsOf({ ...cable, segments: cable.segments.slice(1) })[0]).toBe(
      'the segments leave a gap or overlap',
    );
    expect(errorsOf({ ...cable, pieces: cable.pieces.slice(0, -1) })[0]).toBe(
      'the pieces end before the file does',
    );
    const lost = cable.pieces.map((piece) =>
      piece.role === 'answer' ? { ...piece, role: 'space' as const } : piece,
    );
    expect(errorsOf({ ...cable, pieces: lost })[0]).toMatch(/^text is lost: "The shelter/);
  });

  it('says when there is no cable at all', () => {
    expect(errorsOf(readCable(''))).toEqual(
      expect.arrayContaining(['the file has no cable id', 'no paragraph was found']),
    );
  });
});

describe('validate', () => {
  it('finds the cables that ship in order', async () => {
    expect(await validate('corpus')).toMatchObject({
      cables: 1,
      answers: 22,
      errors: 0,
      warnings: 0,
      findings: [],
    });
  });

  it('names file and line, and the same cable in two files', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), textOf({ id: '10PORTEMBER1' }));
    await writeFile(join(folder, 'b.txt'), textOf({ id: '10PORTEMBER1' }));
    const { errors, findings } = await validate(folder);
    expect(errors).toBe(1);
    expect(findings).toContainEqual({
      file: 'b.txt',
      cable: '10PORTEMBER1',
      line: 1,
      level: 'error',
      message: 'a.txt is the same cable',
    });
  });

  it('says which path it cannot read', async () => {
    await expect(validate('/nowhere')).rejects.toThrow(/"\/nowhere" cannot be read/);
  });
});
