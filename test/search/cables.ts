import type { Cable } from '../../src/cable/cable.ts';
import { readCable } from '../../src/cable/readCable.ts';
import { type Corpus, collect } from '../../src/corpus/corpus.ts';

export interface Made {
  readonly id: string;
  readonly country: string;
  readonly year?: number;
  readonly origin?: string;
  readonly refs?: string;
  /** Heading, then its paragraphs: `A. text`, or with a key `(27/F) text`. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** A small cable of our own making. */
export function makeCable({ id, country, year = 2009, origin, refs = 'STATE 7', sections }: Made): Cable {
  let number = 0;
  const body = Object.entries(sections).flatMap(([heading, paragraphs]) => [
    heading,
    '-'.repeat(heading.length),
    '',
    ...paragraphs.flatMap((text) => {
      number += 1;
      return [`¶${number}. (U) ${text}`, ''];
    }),
  ]);
  return readCable(
    [
      id,
      'TITLE',
      `Fri Feb 20 00:00:00 +0100 ${year}`,
      'UNCLASSIFIED',
      origin ?? `Embassy ${country}`,
      `SUBJECT: ${country.toUpperCase()}: TRAFFICKING IN PERSONS REPORT`,
      '',
      `REF: ${refs}`,
      '',
      ...body,
    ].join('\n'),
  );
}

export const makeCorpus = (...made: readonly Made[]): Corpus => collect(made.map(makeCable));
