import { describe, expect, it } from 'vitest';
import { holdsType, readWanted } from '../../src/search/answerType.ts';

describe('readWanted', () => {
  it.each([
    ['How much did the NGO get from the government?', 'money'],
    ['How many victims were identified?', 'number'],
    ['number of victims identified', 'number'],
    ['What percentage of them were men?', 'share'],
    ['How long is the reflection period?', 'duration'],
    ['When was the campaign launched?', 'date'],
    ['what is the name of the judge', 'name'],
    ['who is the head of the Salt Road Foundation', 'person'],
  ])('%s asks for %s', (question, type) => {
    expect(readWanted(question)?.type).toBe(type);
  });

  it('does not guess', () => {
    expect(readWanted('What happened in Cambodia?')).toBeNull();
  });

  it('names what is counted', () => {
    expect(readWanted('How many victims were identified?')?.of).toBe(' victims were identified?');
  });
});

describe('holdsType', () => {
  it('does not take a year or an article of law for a count', () => {
    expect(
      holdsType('Under article R316-1 of 2003 permits are given.', { type: 'number', asked: new Set() }),
    ).toBe(false);
    expect(holdsType('It identified 822 victims in 2008.', { type: 'number', asked: new Set() })).toBe(true);
    expect(holdsType('There is no official figure.', { type: 'number', asked: new Set() })).toBe(true);
  });

  it('takes a name for a person only where the question does not name it itself', () => {
    const wanted = readWanted('who is the director of the Salt Road Foundation');
    const holds = (text: string): boolean => wanted !== null && holdsType(text, wanted);
    expect(holds('Two members of the Salt Road Foundation met the French Embassy.')).toBe(false);
    expect(holds('It is led by Program Coordinator Carole Bartoli.')).toBe(true);
  });
});
