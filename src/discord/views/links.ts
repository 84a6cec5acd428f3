import type { CitationStyle } from '../../answer/styles/citationStyle.ts';
import type { Named } from '../actions/customId.ts';
import { type Limits, writeLimits } from './searchLimits.ts';

/** The `custom_id`s of all views; each view reads its own back. */
export const linkTo = {
  /** What stands at a citation; pages count from 0. */
  cited: (cable: string, locator: string, page = 0): Named => ({
    name: 'cite',
    fields: [cable, locator, String(page)],
  }),
  context: (cable: string, locator: string): Named => ({ name: 'context', fields: [cable, locator] }),
  styled: (cable: string, locator: string, style: CitationStyle): Named => ({
    name: 'style',
    fields: [cable, locator, style],
  }),
  answer: (limits: Limits): Named => ({ name: 'answer', fields: writeLimits(limits) }),
  matches: (limits: Limits): Named => ({ name: 'matches', fields: writeLimits(limits) }),
  why: (limits: Limits): Named => ({ name: 'why', fields: writeLimits(limits) }),
  /** A summary of a cable, or of its section of that number; -1 for the whole cable. */
  summary: (cable: string, section: number, length: number): Named => ({
    name: 'summary',
    fields: [cable, String(section), String(length)],
  }),
  cables: (country: string, year: number | undefined, page = 0): Named => ({
    name: 'cables',
    fields: [country, year === undefined ? '' : String(year), String(page)],
  }),
  outline: (cable: string): Named => ({ name: 'outline', fields: [cable] }),
  section: (cable: string, section: number, page = 0): Named => ({
    name: 'section',
    fields: [cable, String(section), String(page)],
  }),
};
