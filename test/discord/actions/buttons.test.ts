import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../../src/corpus/corpus.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import type { Services } from '../../../src/discord/interaction/request.ts';
import type { MessageBody } from '../../../src/discord/interaction/responder.ts';
import {
  largerCorpus,
  memoryFeedback,
  offersOf,
  payload,
  pressed,
  send,
  servicesFor,
  submitted,
  USER,
} from '../harness.ts';

const EPHEMERAL = 64;
const QUESTION = 'How many trafficking victims were identified in France?';

let services: Services;
let feedback: ReturnType<typeof memoryFeedback>;
let open: MessageBody;
let hidden: MessageBody;
beforeAll(async () => {
  feedback = memoryFeedback();
  services = servicesFor(await largerCorpus(), { feedback });
  const ask = async (hide: boolean): Promise<MessageBody> =>
    (await send(services, payload('ask', { question: QUESTION, hide }))).messages[0] as MessageBody;
  open = await ask(false);
  hidden = await ask(true);
});

const on = (message: MessageBody, label: string): string => offersOf(message).get(label) ?? `no ${label}`;
const press = (message: MessageBody, label: string, options = {}) =>
  send(services, pressed(on(message, label), message, options));
const titleOf = (message: MessageBody | null | undefined): string | undefined => message?.embeds?.[0]?.title;

describe('an answer', () => {
  it('has its buttons', () => {
    expect([...offersOf(open).keys()]).toEqual([
      'Whole answer',
      '◀ ¶5.F',
      '¶5.H ▶',
      'In context',
      'Further matches',
      'Why this answer',
      'Cite as …',
      '👍',
      '👎',
      'Report citation',
      'Dismiss',
    ]);
    expect([...offersOf(hidden).keys()]).toContain('Share');
    expect([...offersOf(hidden).keys()]).not.toContain('Dismiss');
    expect(hidden.flags).toBe(EPHEMERAL);
  });

  it.each([
    ['Whole answer', '10PARIS198 ¶5.G'],
    ['◀ ¶5.F', '10PARIS198 ¶5.F'],
    ['¶5.H ▶', '10PARIS198 ¶5.H'],
    ['In context', '10PARIS198 ¶5.F'],
    ['Further matches', 'Further matches'],
    ['Why this answer', 'Why this answer: 10PARIS198 ¶5.G'],
  ])('opens "%s" for whoever presses it, and stays as it is', async (label, title) => {
    const seen = await press(open, label, { user: '1100000000000000088' });
    expect(seen.updated).toBeNull();
    expect(titleOf(seen.messages[0])).toBe(title);
    expect(seen.messages[0]?.flags).toBe(EPHEMERAL);
  });

  it('turns pages in a private message, and shares what it shows', async () => {
    const whole = (await press(open, 'Whole answer')).messages[0] as MessageBody;
    const next = await press(whole, '¶5.H ▶');
    expect(next.messages).toEqual([]);
    expect(titleOf(next.updated)).toBe('10PARIS198 ¶5.H');
    const shared = await send(services, pressed(on(next.updated as MessageBody, 'Share'), whole));
    expect(shared.messages[0]?.content).toBe(`Shared by <@${USER}>`);
    expect(titleOf(shared.messages[0])).toBe('10PARIS198 ¶5.H');
    expect(shared.messages[0]?.flags).toBeUndefined();
  });

  it('is shared with the name of who asked, and pings nobody', async () => {
    const { messages } = await press(hidden, 'Share');
    expect(messages[0]).toMatchObject({ content: `Asked by <@${USER}>`, allowed_mentions: { parse: [] } });
    expect(messages[0]?.flags).toBeUndefined();
    expect(messages[0]?.embeds).toEqual(hidden.embeds);
    expect([...offersOf(messages[0]).keys()]).toContain('Dismiss');
  });

  it('opens a match from the menu', async () => {
    const matches = (await press(open, 'Further matches')).messages[0] as MessageBody;
    const [citation = '', value = ''] = [...offersOf(matches)].at(1) ?? [];
    const seen = await send(services, pressed('pick', matches, { values: [value] }));
    expect(titleOf(seen.messages[0])).toBe(citation);
  });
});

describe('dismissing', () => {
  it.each([
    ['who asked', {}, true],
    ['a moderator', { user: '1100000000000000088', permissions: '8192' }, true],
    ['anybody else', { user: '1100000000000000088', permissions: '2048' }, false],
    ['forged permissions', { user: '1100000000000000088', permissions: '-8192' }, false],
  ])('by %s', async (_, options, allowed) => {
    const seen = await press(open, 'Dismiss', options);
    expect(seen.removed).toBe(allowed);
    expect(seen.messages.map(({ content }) => content)).toEqual(
      allowed ? [] : ['Only the person who asked, or a moderator, can dismiss this.'],
    );
  });
});

describe('feedback', () => {
  it('keeps one vote a person, which he may change', async () => {
    const said = async (label: string) => (await press(open, label)).messages[0];
    expect(await said('👍')).toMatchObject({ content: 'Thank you, noted: 👍.', flags: EPHEMERAL });
    expect(await said('👎')).toMatchObject({ content: 'Changed to 👎.' });
    expect(feedback.kept.at(-1)).toEqual([
      'vote',
      USER,
      { question: QUESTION, citation: '10PARIS198 ¶5.G', corpus: services.library().hash },
      'down',
    ]);
  });

  it('opens a form for a report and keeps what it says', async () => {
    const { modal } = await press(open, 'Report citation');
    expect(modal?.components).toHaveLength(2);
    const entries = { reason: 'text', details: 'It says 821.' };
    const seen = await send(services, submitted(modal?.custom_id ?? '', entries, open));
    expect(seen.messages[0]?.flags).toBe(EPHEMERAL);
    expect(feedback.kept.at(-1)).toEqual([
      'report',
      USER,
      { question: QUESTION, citation: '10PARIS198 ¶5.G', corpus: services.library().hash },
      'text',
      'It says 821.',
    ]);
  });

  it('takes a form with swapped or surplus fields for what it is', async () => {
    const { modal } = await press(open, 'Report citation');
    const entries = { reason: 'x'.repeat(5000), details: 'y'.repeat(5000), other: 'z' };
    await send(services, submitted(modal?.custom_id ?? '', entries, open));
    expect(feedback.kept.at(-1)).toMatchObject(['report', USER, {}, 'other', 'y'.repeat(1000)]);
  });

  it('keeps questions without an answer', async () => {
    await send(services, payload('ask', { question: 'What does Japan do for victims?' }));
    expect(feedback.kept.at(-1)).toMatchObject([
      'unanswered',
      USER,
      'What does Japan do for victims?',
      'country',
      services.library().hash,
    ]);
  });

  it('has no buttons where nothing is kept, and old ones say so', async () => {
    const without = servicesFor(services.library().searcher.corpus);
    const { messages } = await send(without, payload('ask', { question: QUESTION }));
    expect([...offersOf(messages[0]).keys()]).not.toContain('👍');
    for (const label of ['👍', 'Report citation']) {
      const seen = await send(without, pressed(on(open, label), open));
      expect(seen.messages[0]?.content).toMatch(/keeps no votes/);
    }
  });
});

describe('a button', () => {
  it('says so when its cable has left the corpus', async () => {
    const left = servicesFor(collect((await loadCorpus('test/cables')).cables));
    for (const label of ['Whole answer', 'In context', '👍', 'Report citation']) {
      const kept = servicesFor(left.library().searcher.corpus, { feedback });
      const { messages } = await send(kept, pressed(on(open, label), open));
      expect(messages[0]?.content).toBe('10PARIS198 ¶5.G is not in the corpus any more; ask again.');
    }
  });

  it('says so when the question is no more on its message', async () => {
    const { messages } = await send(services, pressed(on(open, 'Why this answer'), { embeds: [] }));
    expect(messages[0]?.content).toMatch(/question is not on this message any more/);
  });

  it.each([
    [''],
    ['nothing'],
    ['cite'],
    ['cite|10PARIS198|5.C|999999'],
    ['pick'],
    ['share'],
    ['matches|?'],
    ['__proto__'],
  ])('that is forged as %j gets a sentence', async (id) => {
    const { messages, log } = await send(services, pressed(id, open));
    expect(messages).toMatchObject([
      { flags: EPHEMERAL, content: expect.stringMatching(/older message|corpus/) },
    ]);
    expect(JSON.stringify(log)).not.toContain('incident');
  });

  it('is answered whatever it says', async () => {
    const names = [
      'cite',
      'context',
      'style',
      'answer',
      'matches',
      'why',
      'summary',
      'cables',
      'outline',
      'section',
    ];
    const name = fc.constantFrom(...names, 'share', 'file', 'up', 'report', 'dismiss', 'pick');
    const field = fc.oneof(
      fc.constantFrom(
        '10PARIS198',
        '5.C',
        '0',
        '-1',
        '*',
        'FR',
        '2010',
        'cite',
        'bibtex',
        '../../etc/passwd',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(name, fc.array(field, { maxLength: 7 }), async (action, fields) => {
        const id = [action, ...fields].join('|');
        const seen = await send(services, pressed(id, open, { values: [id] }));
        expect(seen.messages.length + (seen.modal ? 1 : 0) + (seen.removed ? 1 : 0)).toBe(1);
        expect(JSON.stringify(seen.log)).not.toContain('incident');
      }),
      { numRuns: 300 },
    );
  });
});
