import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/answer/cite.ts';
import { findCable } from '../../../src/answer/findCable.ts';
import { summarize } from '../../../src/answer/summarize.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { readOptions } from '../../../src/discord/interaction/readOptions.ts';
import { phrasesFor } from '../../../src/discord/phrases/phrases.ts';
import { cableOf } from '../../../src/discord/views/cableOf.ts';
import { stale } from '../../../src/discord/views/views.ts';
import type { Fault } from '../../../src/fault.ts';
import { type Filter, readFilter } from '../../../src/search/filter.ts';
import { UserError } from '../../../src/userError.ts';

const corpus = await loadCorpus('corpus');
const several = {
  ...corpus,
  cables: corpus.cables.flatMap((cable) => [cable, { ...cable, id: '09OSLO12' }]),
};
/** A cable whose paragraph 5 stands above its paragraph 4. */
const upsideDown = {
  ...corpus,
  cables: corpus.cables.map((cable) => ({
    ...cable,
    sections: [],
    paragraphs: ['5', '4'].flatMap((locator, index) =>
      cable.paragraphs.slice(index, index + 1).map((paragraph) => ({ ...paragraph, locator })),
    ),
  })),
};
const filter = (limits: Filter) => () => readFilter(corpus, limits);

const ask = {
  name: 'ask',
  description: 'x',
  options: [{ type: 3, name: 'question', description: 'x', required: true }],
} as Parameters<typeof readOptions>[0];

/** What each part of the program says is wrong, beside what a French user reads. */
const CASES: readonly (readonly [Fault['code'], () => unknown, RegExp])[] = [
  ['no-citation', () => cite(corpus, '...'), /^« \.\.\. » n’est pas une citation/],
  ['cable-unnamed', () => cite(several, '5.C'), /^Nommez aussi le câble/],
  ['no-cable', () => findCable(corpus, '09LIMA1'), /^Il n’y a pas de câble 09LIMA1 .*10PARIS198\.$/],
  [
    'no-place',
    () => cite(corpus, '10PARIS198 ¶99'),
    /pas de ¶99 dans 10PARIS198 ; les plus proches : 10PARIS198 ¶/,
  ],
  ['not-below', () => cite(upsideDown, '4-5'), /^Dans 10PARIS198, le ¶5 ne se trouve pas après le ¶4\.$/],
  [
    'no-section',
    () => summarize(corpus, '10PARIS198', 'xyz'),
    /^10PARIS198 n’a pas de section « xyz » ; ses sections : .*PROTECTION/,
  ],
  ['nothing-left', filter({ cable: '09LIMA1' }), /pas de câble 09LIMA1 ici ; il y a : 10PARIS198\.$/],
  ['nothing-left', filter({ country: 'Peru' }), /pas de câble sur « Peru » ici ; il y a : France\.$/],
  ['nothing-left', filter({ year: 1999 }), /pas de câble de 1999 ici ; il y a : 2010\.$/],
  ['nothing-left', filter({ section: 'xyz' }), /pas de section « xyz » ici ; il y a : .*PROTECTION/],
  ['command-changed', () => readOptions(ask, []), /^La commande \/demander a changé/],
  ['gone', () => cableOf(corpus, '09LIMA1'), /^09LIMA1 n’est plus dans le corpus/],
  [
    'stale',
    () => {
      throw stale();
    },
    /^Ce bouton/,
  ],
];

const spaced = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ');

describe('what is wrong with what a user asked for', () => {
  it.each(CASES)('%s: %s', (code, run, french) => {
    let error: unknown;
    try {
      run();
    } catch (reason) {
      error = reason;
    }
    expect(error).toBeInstanceOf(UserError);
    const { fault } = error as UserError;
    expect(fault?.code).toBe(code);
    if (fault === undefined) return;
    expect(spaced(phrasesFor('fr').fault(fault))).toMatch(french);
    // In English its own sentence is shown.
    expect(phrasesFor('en-US').fault(fault)).toBeNull();
  });
});
