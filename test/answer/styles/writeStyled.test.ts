import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/answer/cite.ts';
import { CITATION_STYLES, type CitationStyle } from '../../../src/answer/styles/citationStyle.ts';
import { writeStyled } from '../../../src/answer/styles/writeStyled.ts';
import type { Cable } from '../../../src/cable/cable.ts';
import { readCitation } from '../../../src/cable/citation/citation.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { citedCable } from './cables.ts';

const corpus = await loadCorpus('corpus');
const cited = cite(corpus, '10PARIS198 ¶5.E');
const URL = 'https://example.org/10PARIS198#5.E';

describe('writeStyled, for the cable that ships', () => {
  const write = (style: CitationStyle, url?: string): string =>
    writeStyled(style, cited.cable, cited.locator, { url, quotation: cited });
  const SUBJECT = 'FRANCE: INPUT FOR THE 2010 TRAFFICKING IN PERSONS REPORT (PART 2 OF 3)';

  it('writes plain text', () => {
    const line = `Embassy Paris, “${SUBJECT}”, 19 February 2010, 10PARIS198 ¶5.E.`;
    expect(write('plain')).toBe(line);
    expect(write('plain', URL)).toBe(`${line} ${URL}`);
  });

  it('writes a note after Chicago', () => {
    const note = `U.S. Embassy Paris to U.S. Department of State, “${SUBJECT},” February 19, 2010, cable 10PARIS198, para. 5.E`;
    expect(write('chicago')).toBe(`${note}.`);
    expect(write('chicago', URL)).toBe(`${note}, ${URL}.`);
  });

  it('writes a reference after APA', () => {
    const reference = `U.S. Embassy Paris. (2010, February 19). *${SUBJECT}* (Cable 10PARIS198, para. 5.E). U.S. Department of State.`;
    expect(write('apa')).toBe(reference);
    expect(write('apa', URL)).toBe(`${reference} ${URL}`);
  });

  it('writes an entry of BibTeX', () => {
    const entry = [
      '@techreport{10PARIS198,',
      '  author = {{U.S. Embassy Paris}},',
      `  title = {{${SUBJECT}}},`,
      '  institution = {{U.S. Department of State}},',
      '  type = {Cable},',
      '  number = {10PARIS198},',
      '  year = {2010},',
      '  month = feb,',
      '  day = {19},',
      '  note = {para. 5.E},',
    ];
    expect(write('bibtex')).toBe([...entry, '}'].join('\n'));
    expect(write('bibtex', URL)).toBe([...entry, `  url = {${URL}},`, '}'].join('\n'));
  });

  it('writes the quotation and its citation in Markdown', () => {
    const quote = '> The government does not provide longer-term shelter or housing benefits to victims.';
    const before = `${quote}\n\nEmbassy Paris, “${SUBJECT}”, 19 February 2010, `;
    expect(write('markdown')).toBe(`${before}10PARIS198 ¶5.E.`);
    expect(write('markdown', URL)).toBe(`${before}[10PARIS198 ¶5.E](${URL}).`);
  });

  it('quotes paragraph by paragraph', () => {
    const two = cite(corpus, '10PARIS198 ¶6.A');
    const lines = writeStyled('markdown', two.cable, two.locator, { quotation: two }).split('\n');
    expect(lines.map((line) => line.slice(0, 22))).toEqual([
      '> The organization to ',
      '>',
      '> On October 9, 2009, ',
      '',
      'Embassy Paris, “FRANCE',
    ]);
  });

  it('never shows a quotation that is not what the file says', () => {
    const false_ = { ...cited, text: cited.text.replace('does not provide', 'provides') };
    expect(() => writeStyled('markdown', cited.cable, '5.E', { quotation: false_ })).toThrow(
      /not what the file/,
    );
  });
});

describe('writeStyled, with what a cable may lack or have', () => {
  const write = (style: CitationStyle, fields: Partial<Cable>, locator = '5.C'): string =>
    writeStyled(style, citedCable(fields), locator);

  it.each([
    ['Consulate Istanbul', 'U.S. Consulate Istanbul'],
    ['USUN New York', 'USUN New York'],
    ['Mission USNATO', 'Mission USNATO'],
    ['American Institute Taiwan, Taipei', 'American Institute Taiwan, Taipei'],
    ['', 'U.S. Department of State'],
  ])('names the author of %j', (origin, author) => {
    expect(write('chicago', { origin })).toMatch(`${author}, “FRANCE: A REPORT,” February 19, 2010`);
    expect(write('apa', { origin }).startsWith(`${author}. (2010,`)).toBe(true);
    expect(write('bibtex', { origin })).toContain(`author = {{${author}}}`);
  });

  it('names the Department once where it is the author', () => {
    expect(write('apa', { origin: '' })).toBe(
      'U.S. Department of State. (2010, February 19). *FRANCE: A REPORT* (Cable 10PARIS198, para. 5.C).',
    );
    expect(write('plain', { origin: '' })).toBe('“FRANCE: A REPORT”, 19 February 2010, 10PARIS198 ¶5.C.');
  });

  it('does without a date', () => {
    const fields = { date: '' };
    expect(write('plain', fields)).toBe('Embassy Paris, “FRANCE: A REPORT”, 10PARIS198 ¶5.C.');
    expect(write('chicago', fields)).toBe(
      'U.S. Embassy Paris, “FRANCE: A REPORT,” n.d., cable 10PARIS198, para. 5.C.',
    );
    expect(write('apa', fields)).toContain('U.S. Embassy Paris. (n.d.). *');
    expect(write('bibtex', fields)).not.toMatch(/year|month|day/);
  });

  it('does without a subject', () => {
    const fields = { subject: '' };
    expect(write('plain', fields)).toBe('Embassy Paris, 19 February 2010, 10PARIS198 ¶5.C.');
    expect(write('chicago', fields)).toBe(
      'U.S. Embassy Paris, February 19, 2010, cable 10PARIS198, para. 5.C.',
    );
    expect(write('apa', fields)).toContain('(2010, February 19). [Diplomatic cable] (Cable 10PARIS198,');
    expect(write('bibtex', fields)).toContain('title = {{Cable 10PARIS198}}');
  });

  it.each([
    ['5.C', 'para. 5.C'],
    ['9', 'para. 9'],
    ['prevention.C', 'Prevention, para. C'],
    ['setting-scene.A-B', 'Setting scene, para. A-B'],
    ['5-6', 'paras. 5–6'],
  ])('writes the place %s', (locator, place) => {
    expect(write('chicago', {}, locator).endsWith(`cable 10PARIS198, ${place}.`)).toBe(true);
  });

  it('takes 1-2 for the second paragraph 1 where the cable has one', () => {
    const paragraphs = [{ locator: '1-2', number: 1, start: 0, end: 0 }];
    expect(write('apa', { paragraphs }, '1-2')).toContain('10PARIS198, para. 1-2)');
  });

  it('makes quotation marks inside a subject single, and lets the comma take the place of a stop', () => {
    const fields = { subject: 'THE "URSA" AND “OTHERS”.' };
    expect(write('chicago', fields)).toContain('“THE ‘URSA’ AND ‘OTHERS’,” February');
    expect(write('plain', fields)).toContain('“THE ‘URSA’ AND ‘OTHERS’.”, 19');
  });

  it('never shows the classification, and what is not ours only as the face lets it be shown', () => {
    const plain = (text: string): string => text.replace('REPORT', '[masked]');
    for (const style of CITATION_STYLES) {
      const line = writeStyled(style, citedCable(), '5.C', { plain });
      expect(line).not.toMatch(/SECRET|REPORT/);
      expect(line).toContain('masked');
    }
  });

  it('writes nothing that readCitation would not read back, whatever the subject', () => {
    const locators = fc.constantFrom('5.C', '9', 'prevention.C', 'setting-scene.A-B', '5.A-B', '10.B-2');
    const subject = fc.lorem({ maxCount: 15 }).map((text) => text.toUpperCase());
    const style = fc.constantFrom<CitationStyle>('plain', 'markdown', 'chicago', 'apa');
    fc.assert(
      fc.property(style, subject, locators, (name, text, locator) => {
        const line = write(name, { subject: text }, locator);
        expect(readCitation(line.slice(-299))).toMatchObject({ cable: '10PARIS198', locator });
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
