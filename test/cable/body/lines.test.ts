import { describe, expect, it } from 'vitest';
import { kindOfLine, readLines } from '../../../src/cable/body/lines.ts';

describe('lines', () => {
  it.each([
    ['PARIS 00000198  001.6 OF 006', 'page-marker'],
    ['ANKARA 00000273  002 OF 005', 'page-marker'],
    ['SAO PAULO 00000012  002 OF 003', 'page-marker'],
    ['PARIS 198 of 2006', 'text'],
    ['----------', 'rule'],
    ['- - - - - -', 'rule'],
    ['=====', 'rule'],
    ['--', 'text'],
    ['***Post', 'text'],
    ['', 'blank'],
  ])('%s is a %s line', (text, kind) => {
    expect(kindOfLine(text)).toBe(kind);
  });

  it('gives the offsets of the text without the white space around it', () => {
    const source = 'first \r\n\f\n  second\t\nend';
    const lines = readLines(source);
    expect(lines.map(({ kind }) => kind)).toEqual(['text', 'blank', 'text', 'text']);
    expect(lines.map(({ start, end }) => source.slice(start, end))).toEqual(['first', '', 'second', 'end']);
  });

  it('begins and stops where it is told', () => {
    expect(readLines('a\nb\nc\nd', 2, 2).map(({ text }) => text)).toEqual(['b', 'c']);
  });
});
