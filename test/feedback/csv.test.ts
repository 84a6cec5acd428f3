import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/feedback/csv.ts';

const read = (csv: string): string[][] =>
  parse(csv, { record_delimiter: '\r\n', skip_empty_lines: false }) as string[][];

// Plain texts, and ones that are made of what CSV and spreadsheets take for more than text.
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'a', 'é'),
  }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

describe('writeCsv', () => {
  it('writes lines of quoted cells', () => {
    expect(
      writeCsv([
        ['a', 'b "c", d'],
        ['', 'é\nf'],
      ]),
    ).toBe('"a","b ""c"", d"\r\n"","é\nf"\r\n');
    expect(writeCsv([])).toBe('');
  });

  it('makes formulas harmless', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://x")'];
    expect(read(writeCsv([formulas]))).toEqual([formulas.map((formula) => `'${formula}`)]);
    const others = ['1+1', ' =1', "'=1", 'a-b', ''];
    expect(read(writeCsv([others]))).toEqual([others]);
  });

  it('is read as it was written, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const expected = written.map((row) =>
          row.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)),
        );
        expect(read(writeCsv(written))).toEqual(expected);
      }),
    );
  });

  it('begins no cell with what a spreadsheet calculates', () => {
    fc.assert(
      fc.property(rows, (written) => {
        for (const text of read(writeCsv(written)).flat())
          expect(['=', '+', '-', '@', '\t', '\r', '\n']).not.toContain(text[0]);
      }),
    );
  });
});
