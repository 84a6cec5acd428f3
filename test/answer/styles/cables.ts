import type { Cable } from '../../../src/cable/cable.ts';
import { readCable } from '../../../src/cable/readCable.ts';

const EMPTY = readCable('10PARIS198\n\n¶1. Text of a paragraph.\n');

/** A cable of which only what a citation says of it matters. */
export function citedCable(fields: Partial<Cable> = {}): Cable {
  return {
    ...EMPTY,
    origin: 'Embassy Paris',
    subject: 'FRANCE: A REPORT',
    date: '2010-02-19',
    classification: 'SECRET',
    ...fields,
  };
}
