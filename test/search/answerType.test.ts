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
    ['Which prosecutor brought the case?', 'person'],
    ['What does CCEM stand for?', 'definition'],
    ['what is OCRTEH', 'definition'],
    ['What is the acronym of the committee?', 'definition'],
    ['CCEM means what?', 'definition'],
    ['Why were the charges dropped?', 'reason'],
    ['On what grounds was he acquitted?', 'reason'],
    ['How come nobody was convicted?', 'reason'],
    ['How much time do victims have to decide?', 'duration'],
    ['how much longer may they stay', 'duration'],
    ['How often is the plan revised?', 'duration'],
    ['What wage do domestic workers earn?', 'money'],
    ['How large is the fine for traffickers?', 'money'],
    ['In which year was the law passed?', 'date'],
  ])('%s asks for %s', (question, type) => {
    expect(readWanted(question)?.type).toBe(type);
  });

  it('does not guess', () => {
    expect(readWanted('What happened in Cambodia?')).toBeNull();
    expect(readWanted('What is the NGO community doing about shelters?')).toBeNull();
    expect(readWanted('How does the government treat victims?')).toBeNull();
    expect(readWanted('')).toBeNull();
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

  it.each([
    ['What does CCEM stand for?', 'The Committee Against Modern Slavery (CCEM) runs it.', true],
    ['What does CCEM stand for?', 'CCEM runs it; the Ministry of Justice (MOJ) pays.', false],
    ['Why were the charges dropped?', 'Charges were dropped for lack of evidence.', true],
    ['Why were the charges dropped?', 'Charges were dropped because a witness fled.', true],
    ['Why were the charges dropped?', 'Charges were dropped in May.', false],
    ['How much time do victims have?', 'Victims have a 30-day period.', true],
    ['How much time do victims have?', 'Victims have 30 beds.', false],
    ['What percentage were men?', 'A third of them were men.', true],
    ['What percentage were men?', 'Some of them were men.', false],
    ['When was the law passed?', 'It was passed in March.', true],
    ['When was the law passed?', 'It was passed by parliament.', false],
    ['How much does it cost?', 'It costs 300 euros.', true],
    ['How much does it cost?', 'It is dear.', false],
    ['What are the names of the judges?', 'He met Judge Anna Marsh.', true],
    ['What are the names of the judges?', 'He met a judge.', false],
  ])('%s is answered by "%s": %s', (question, text, holds) => {
    const wanted = readWanted(question);
    expect(wanted !== null && holdsType(text, wanted)).toBe(holds);
  });
});
