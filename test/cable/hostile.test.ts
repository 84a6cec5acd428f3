import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../bench/hostile.ts';
import { readCable } from '../../src/cable/readCable.ts';
import { expectWhole } from './wholeness.ts';

const MEGABYTE = 1 << 20;

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

// How the time grows is measured in bench/; here half a megabyte must be read at all, and whole.
describe('hostile texts', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    expectWhole(readCable(repeat(piece, MEGABYTE / 2)));
  });

  it('ten megabytes on one line', () => {
    const cable = readCable(repeat('¶1. The police. ', 10 * MEGABYTE));
    expect(cable.sections[0]?.answers[0]?.text.length).toBeGreaterThan(9 * MEGABYTE);
  });
});
