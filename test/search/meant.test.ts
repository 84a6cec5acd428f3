import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/search/concepts.ts';
import { meant } from '../../src/search/meant.ts';

const without = (question: string, ...names: string[]): string => {
  const places = names.map((name) => {
    const start = question.indexOf(name);
    return { start, end: start + name.length };
  });
  return meant(question, { places }, []);
};

describe('meant', () => {
  it.each([
    ['How many victims did Belmarra identify?', ['Belmarra'], 'How many victims did identify?'],
    ['Are there shelters in Belmarra?', ['Belmarra'], 'Are there shelters ?'],
    ["Who wrote Belmarra's plan?", ['Belmarra'], 'Who wrote plan?'],
    ['Belmarra: who pays?', ['Belmarra'], 'who pays?'],
    [
      'What does 10PARIS198 say of Belmarra, and who pays?',
      ['Belmarra', '10PARIS198'],
      'What does say , and who pays?',
    ],
  ])('%s without the names is "%s"', (question, names, text) => {
    expect(without(question, ...names)).toBe(text);
  });

  it('takes out each character once where names overlap', () => {
    expect(without('What does 10 Paris 198 say about shelters?', 'Paris', '10 Paris 198')).toBe(
      'What does say about shelters?',
    );
    expect(without('abc def ghi', 'abc def', 'def ghi')).toBe('abc def ghi');
    expect(without('abc def ghi jkl', 'abc def', 'def ghi')).toBe('jkl');
  });

  it('repairs what is misspelt, whatever its case, and nothing inside other words', () => {
    const concept = { word: 'polise', repaired: 'police', terms: [], weight: 1, repeats: 1 } as Concept;
    expect(meant('Polise, POLISE and policemen', { places: [] }, [concept])).toBe(
      'police, police and policemen',
    );
  });

  it('is the question itself where nothing else is left', () => {
    expect(without('Belmarra', 'Belmarra')).toBe('Belmarra');
    expect(meant('', { places: [] }, [])).toBe('');
  });
});
