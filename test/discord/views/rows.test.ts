import { describe, expect, it } from 'vitest';
import { button, buttonRows, menu } from '../../../src/discord/views/rows.ts';

const link = (field: string) => ({ name: 'cite', fields: [field] });

describe('rows', () => {
  it('leave out a button whose state does not fit', () => {
    expect(button('Too long', link('x'.repeat(100)))).toEqual([]);
    expect(buttonRows(button('Too long', link('x'.repeat(100))))).toEqual([]);
  });

  it('have a state only once, since Discord refuses a second one', () => {
    const rows = buttonRows([...button('A', link('1')), ...button('B', link('1'))], button('C', link('1')));
    expect(rows.flatMap(({ components }) => components)).toMatchObject([{ label: 'A' }]);
  });

  it('have labels of 80 characters at most', () => {
    const [only] = button('word '.repeat(40), link('1'));
    expect(only).toMatchObject({ label: expect.stringMatching(/^word .* \[…\]$/) });
    expect(only && 'label' in only ? only.label?.length : 0).toBeLessThanOrEqual(80);
  });

  it('offer 25 different picks at most, and no menu without any', () => {
    const picks = Array.from({ length: 60 }, (_, index) => ({
      label: `${index}`,
      opens: link(`${index % 40}`),
    }));
    const [row] = menu('pick', 'Choose', picks);
    const [select] = row?.components ?? [];
    expect(select && 'options' in select ? select.options.length : 0).toBe(25);
    expect(menu('pick', 'Choose', [])).toEqual([]);
    expect(menu('pick', 'Choose', [{ label: 'a', opens: link('x'.repeat(100)) }])).toEqual([]);
  });
});
