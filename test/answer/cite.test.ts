import { describe, expect, it } from 'vitest';
import { cite } from '../../src/answer/cite.ts';
import { writeCitation } from '../../src/cable/citation/citation.ts';
import { readCable } from '../../src/cable/readCable.ts';
import { collect } from '../../src/corpus/corpus.ts';
import { UserError } from '../../src/userError.ts';
import { shippedSearcher } from './corpus.ts';

const { corpus } = await shippedSearcher();

const HEADER = `10VALMORA31
VALMORA: A REPORT
Mon Feb 22 00:00:00 +0100 2010
UNCLASSIFIED
Embassy Valmora

SUBJECT: VALMORA: A REPORT

`;

describe('cite', () => {
  it.each([
    '10PARIS198 ¶5.C',
    '10 Paris 198 para 5 c',
    '10PARIS198 5(C)',
    '10paris198 5c',
    '10PARIS198 paragraph 5.C',
    '10PARIS198 ¶5.C  PROTECTION AND ASSISTANCE TO VICTIMS · Embassy Paris · 2010-02-19',
    '"The GOF sends victims to NGOs." (10PARIS198 ¶5.C)',
    '¶5C',
    '5 (c)',
  ])('reads %s', (text) => {
    const { locator, text: cited, section } = cite(corpus, text, '10PARIS198');
    expect(locator).toBe('5.C');
    expect(section).toBe('PROTECTION AND ASSISTANCE TO VICTIMS');
    expect(cited).toMatch(/^The GOF sends victims .* annual budget\.$/);
  });

  it('cites an introduction with the questionnaire that it is keyed to', () => {
    const { text, keyedTo } = cite(corpus, '10PARIS198 ¶5');
    expect(text).toBe('Responses are keyed to reporting questions specified in paragraph 28 of reftel.');
    expect(keyedTo).toEqual({ reference: 'STATE 2094', paragraph: '28' });
  });

  it('cites a range from its first paragraph to the last point of its last one', () => {
    const { locator, text } = cite(corpus, '10PARIS198 ¶5-6');
    expect(locator).toBe('5-6');
    expect(text).toMatch(/^Responses are keyed .* specific trafficking training\.$/);
  });

  it('keeps source paragraphs apart', () => {
    const { paragraphs, text } = cite(corpus, '10PARIS198 6.A');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs.join(' ')).toBe(text);
  });

  it('names the nearest citations that exist', () => {
    expect(() => cite(corpus, '10PARIS198 ¶5.Z')).toThrow(/no ¶5\.Z .*10PARIS198 ¶5\.[A-M]/);
    expect(() => cite(corpus, '10PARIS199 ¶7.A')).toThrow(/10PARIS198/);
    expect(() => cite(corpus, '10PARIS198 ¶9-12')).toThrow(/no ¶9 /);
    expect(() => cite(corpus, '¶¶¶ ???')).toThrow(/such as 10PARIS198/);
  });

  it.each([
    ['12 MONTHS OF WORK'],
    ['2010 UPDATE ON EFFORTS'],
    ['PART B'],
    ['VICTIMS: A-B'],
    ['PARA 5 OF THE CABLE'],
    ['100% TARGET'],
    ['3-D APPROACH'],
    ['T.V.P.A. REAUTHORIZED'],
  ])('finds what we cite ourselves under a heading such as "%s"', (heading) => {
    const section = (name: string): string =>
      `${name}\n${'-'.repeat(name.length)}\n\n-- A. The first point under this heading.\n\n-- B. The second point under this heading.\n\n`;
    const own = collect([
      readCable(`${HEADER}${section('OVERVIEW OF IT ALL')}${section(heading)}${section('THE LAST HEADING')}`),
    ]);
    expect(own.entries.map(({ answer }) => answer.locator).filter((one) => /\.B$/.test(one))).toHaveLength(3);
    for (const { cable, answer } of own.entries) {
      for (const text of [writeCitation(cable.id, answer.locator), `${cable.id} ¶${answer.locator}`]) {
        expect(cite(own, text).start, text).toBe(answer.start);
      }
    }
  });

  it('reads a line of dashes as quickly as any other', () => {
    expect(() => cite(corpus, `see ${'-'.repeat(280)}`)).toThrow(UserError);
  });
});
