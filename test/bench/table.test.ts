import { expect, it } from 'vitest';
import { renderTable } from '../../bench/table.ts';

const TABLE = {
  header: ['engine', 'hit@1'],
  rows: [
    ['Attaché', '0.9'],
    ['a longer name', '–'],
  ],
};

it('aligns names to the left and figures to the right', () => {
  expect(renderTable(TABLE, false).split('\n')).toEqual([
    'engine         hit@1',
    'Attaché          0.9',
    'a longer name      –',
  ]);
});

it('writes Markdown', () => {
  expect(renderTable(TABLE, true).split('\n').slice(0, 3)).toEqual([
    '| engine | hit@1 |',
    '| --- | ---: |',
    '| Attaché | 0.9 |',
  ]);
});
