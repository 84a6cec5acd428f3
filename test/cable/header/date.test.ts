import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/cable/header/date.ts';

describe('readDate', () => {
  it.each([
    ['Fri Feb 19 00:00:00 +0100 2010', '2010-02-19'],
    ['Mon Mar 2 00:00:00 +0100 2009', '2009-03-02'],
    ['Wed Dec 31 23:59:59 CET 2008', '2008-12-31'],
    ['2009-02-20 14:45', '2009-02-20'],
    ['UNCLASSIFIED', ''],
    ['Fri Foo 19 00:00:00 +0100 2010', ''],
    ['', ''],
  ])('%s', (line, date) => {
    expect(readDate(line)).toBe(date);
  });
});
