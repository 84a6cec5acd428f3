import type { Reply } from '../../../src/answer/ask.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Fault } from '../../../src/fault.ts';
import type { Doubt } from '../../../src/search/evidence.ts';

const cable = (id: string, country: string, date: string) => ({ id, country, date });

export const corpus = {
  cables: [cable('10PARIS198', 'France', '2010-02-19'), cable('09OSLO12', 'Norway', '2009-02-19')],
} as unknown as Corpus;

export const doubts: readonly Doubt[] = [
  { why: 'no-words' },
  { why: 'thin' },
  ...(
    ['money', 'share', 'duration', 'date', 'number', 'name', 'person', 'definition', 'reason'] as const
  ).map((type) => ({ why: 'kind' as const, type })),
  { why: 'country', country: { name: 'Peru' } as Extract<Doubt, { why: 'country' }>['country'] },
  { why: 'year', year: 1999 },
  { why: 'cable', cable: '09LIMA1' },
];

const nearest = ['10PARIS198', '09OSLO12'];
const filter = { code: 'nothing-left', names: ['Name'] } as const;

/** One a code; of a filter one a limit. A code that is missing here does not compile. */
const BY_CODE: { readonly [Code in Fault['code']]: readonly Extract<Fault, { code: Code }>[] } = {
  'no-citation': [{ code: 'no-citation', text: 'no words' }],
  'cable-unnamed': [{ code: 'cable-unnamed' }],
  'no-cable': [{ code: 'no-cable', cable: '09LIMA1', nearest }],
  'no-place': [{ code: 'no-place', cable: '10PARIS198', locator: '99', nearest }],
  'not-below': [{ code: 'not-below', cable: '10PARIS198', from: '5', to: '4' }],
  'no-section': [{ code: 'no-section', cable: '10PARIS198', wanted: 'xyz', headings: ['PREVENTION'] }],
  'nothing-left': [
    { ...filter, limit: 'cable', wanted: '09LIMA1' },
    { ...filter, limit: 'country', wanted: 'Peru' },
    { ...filter, limit: 'year', wanted: '1999' },
    { ...filter, limit: 'section', wanted: 'xyz' },
  ],
  'too-long': [{ code: 'too-long', most: '500' }],
  'no-command': [{ code: 'no-command' }],
  'command-changed': [{ code: 'command-changed', name: 'ask' }],
  'not-here': [{ code: 'not-here', server: '1100000000000000010' }],
  'no-question': [{ code: 'no-question' }],
  stale: [{ code: 'stale' }],
  gone: [{ code: 'gone', what: '10PARIS198 ¶5' }],
  'corpus-unsound': [{ code: 'corpus-unsound', what: '10PARIS198: it is damaged' }],
};
export const faults: readonly Fault[] = Object.values(BY_CODE).flat();

type Searched = Pick<Reply, 'searched' | 'compared' | 'answers' | 'found'>;
const searched = (value: Searched): Searched[] => [value];

const numbers = [[0], [1], [2], [25]];
const pages = [
  [1, 3],
  [12, 34],
];
const kept = [[true], [false]];

/** What every phrase that is a function is called with, by its path; several calls each. */
export const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'buttons.previous': [['prevention.C']],
  'buttons.next': [['prevention.C']],
  'buttons.page': pages,
  'fields.keyedToValue': [['09STATE132759', '25.A']],
  'answer.searched': [
    searched({ searched: ['France', '2010', 'section prevention'], compared: null, answers: [], found: 0 }),
    searched({ searched: [], compared: 1, answers: [], found: 0 }),
    searched({ searched: ['France'], compared: 12, answers: [], found: 11 }),
  ],
  'answer.askedBy': [['<@1100000000000000007>']],
  'answer.sharedBy': [['<@1100000000000000007>']],
  'text.page': pages,
  'summary.of': [['10PARIS198']],
  'cables.title': numbers,
  'cables.answers': numbers,
  'sources.leftOut': numbers,
  'help.messageCommand': [['Find sources']],
  'help.coverage': [
    [1, '2010', ''],
    [2, '2009, 2010', 'France, Norway'],
  ],
  'about.corpusValue': [
    [1, 1, 'abcdef'],
    [2, 40, 'abcdef'],
  ],
  'about.privacyValue': kept,
  'about.faultsValue': kept,
  'feedback.thanks': kept,
  'feedback.changed': kept,
  'feedback.forgotten': numbers,
  'admin.reloaded': [
    ['A', 'B'],
    ['A', 'A'],
  ],
  'admin.state': [[1, 20, 'abcdef']],
  'errors.bug': [['0a1b2c3d']],
  'errors.wait': [['<t:1700000000:R>']],
  doubt: doubts.map((doubt) => [doubt, corpus]),
  fault: faults.map((fault) => [fault]),
};
