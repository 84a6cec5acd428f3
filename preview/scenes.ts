import type { MessageBody } from '../src/discord/interaction/responder.ts';
import { en } from '../src/discord/phrases/en.ts';
import type { Stage } from './openStage.ts';
import { type MessageOptions, renderMessage } from './renderMessage.ts';
import { renderModal } from './renderModal.ts';

/** One picture. */
export interface Scene {
  /** Of the file, without its ending. */
  readonly name: string;
  /** CSS pixels; a window of a computer without it. */
  readonly width?: number;
  /** With twice as many pixels: the ones in the README. */
  readonly sharp?: boolean;
  readonly play: (stage: Stage) => Promise<string>;
}

const { buttons } = en;
const QUESTION = 'How much does a residence permit cost?';
const WHICH = 'Which countries run a shelter for victims?';
const PARAGRAPH = '10PARIS198 ¶5.D';
// Of several pages.
const RANGE = '10PARIS198 ¶5-6';

/** A message, the command that is said above it if it is one's reply, and whether its menus are open. */
type Line = readonly [body: MessageBody, command?: string | undefined, open?: 'open' | undefined];

/** Messages below each other. */
function show({ userName }: Stage, ...lines: readonly Line[]): string {
  return lines
    .map(([body, command, open]) => {
      const options: MessageOptions = { userName, openMenus: open !== undefined };
      return renderMessage(
        body,
        command === undefined ? options : { ...options, used: { user: 'Noor', command } },
      );
    })
    .join('');
}

const ask = async (
  { noor }: Stage,
  question: string,
  more: Readonly<Record<string, boolean | string>> = {},
) => (await noor.slash('ask', { question, ...more })).message;

/** A scene of one message: the reply to a command. */
const reply = (
  name: string,
  command: string,
  of: (stage: Stage) => Promise<MessageBody>,
  open?: 'open',
): Scene => ({
  name,
  play: async (stage) => show(stage, [await of(stage), command, open]),
});

/** A scene of what a button opens on the answer to the usual question. */
const opened = (name: string, label: string, open?: 'open'): Scene => ({
  name,
  async play(stage) {
    const answer = await ask(stage, QUESTION);
    return show(stage, [(await stage.noor.press(answer, label)).message, undefined, open]);
  },
});

/** Every kind of reply, each with the shortest way to it. */
export const scenes: readonly Scene[] = [
  { ...reply('ask', '/ask', (stage) => ask(stage, QUESTION)), sharp: true },
  { ...reply('ask-phone', '/ask', (stage) => ask(stage, QUESTION)), width: 390 },
  reply('ask-pointing', '/ask', (stage) => ask(stage, 'Can victims in Skarvia see a lawyer?')),
  reply('ask-hidden', '/ask', (stage) => ask(stage, QUESTION, { hide: true })),
  reply('ask-country-missing', '/ask', (stage) => ask(stage, 'What is the capital of Peru?')),
  {
    ...reply('ask-nearest', '/ask', (stage) => ask(stage, 'How many ships does the French navy have?')),
    sharp: true,
  },
  { ...reply('ask-compared', '/ask', (stage) => ask(stage, WHICH)), sharp: true },
  {
    name: 'ask-follow-up',
    play: async (stage) =>
      show(stage, [await stage.askOn('and in Valmora?', 'Does France give residence permits to victims?')]),
  },
  opened('matches', buttons.matches, 'open'),
  opened('why', buttons.why),
  opened('context', buttons.context),
  reply('cite', '/cite', async ({ noor }) => (await noor.slash('cite', { paragraph: PARAGRAPH })).message),
  reply('cite-pages', '/cite', async ({ noor }) => (await noor.slash('cite', { paragraph: RANGE })).message),
  {
    name: 'cite-page-2',
    async play(stage) {
      const first = (await stage.noor.slash('cite', { paragraph: RANGE })).message;
      return show(stage, [(await stage.noor.press(first, '▶')).message]);
    },
  },
  reply(
    'cite-pointing',
    '/cite',
    async ({ noor }) =>
      (await noor.slash('cite', { paragraph: '09HALDVIK22 ¶protection-assistance.C' })).message,
    'open',
  ),
  reply(
    'cite-style',
    '/cite',
    async ({ noor }) => (await noor.slash('cite', { paragraph: PARAGRAPH, style: 'chicago' })).message,
  ),
  reply(
    'summary',
    '/summary',
    async ({ noor }) => (await noor.slash('summary', { cable: '10PARIS198' })).message,
  ),
  reply('cables', '/cables', async ({ noor }) => (await noor.slash('cables')).message),
  reply(
    'outline',
    '/cables',
    async ({ noor }) => (await noor.slash('cables', { cable: '10PARIS198' })).message,
    'open',
  ),
  {
    name: 'section',
    async play(stage) {
      const outline = (await stage.noor.slash('cables', { cable: '10PARIS198' })).message;
      return show(stage, [(await stage.noor.choose(outline, 'PROTECTION')).message]);
    },
  },
  reply('help', '/help', async ({ noor }) => (await noor.slash('help')).message),
  reply('about', '/about', async ({ noor }) => (await noor.slash('about')).message),
  reply(
    'find-sources',
    'Find sources',
    async ({ noor }) =>
      (
        await noor.onMessage(
          'Find sources',
          'In France a victim has a reflection period of 30 days. A residence permit for one year costs 300 euros. Peru has no shelters.',
        )
      ).message,
  ),
  {
    name: 'report-form',
    async play(stage) {
      const { modal } = await stage.noor.press(await ask(stage, QUESTION), buttons.report);
      if (modal === null) throw new Error('No form opened.');
      return renderModal(modal);
    },
  },
  {
    name: 'shared',
    async play(stage) {
      const hidden = await ask(stage, QUESTION, { hide: true });
      return show(stage, [(await stage.noor.press(hidden, buttons.share)).message]);
    },
  },
  {
    name: 'notices',
    async play(stage) {
      const answer = await ask(stage, QUESTION);
      const form = await stage.noor.press(answer, buttons.report);
      const cited = (await stage.noor.slash('cite', { paragraph: RANGE })).message;
      return show(
        stage,
        [(await stage.noor.press(answer, '👍')).message],
        [(await stage.noor.press(answer, '👎')).message],
        [(await stage.noor.submit(form, answer, { reason: 'text', details: '' })).message],
        [(await stage.lea.press(answer, buttons.dismiss)).message],
        [(await stage.noor.press(cited, buttons.file)).message],
        [(await stage.noor.slash('cite', { paragraph: '10PARIS198 ¶99' })).message, '/cite'],
        [(await stage.noor.sub('privacy', 'forget-me')).message, '/privacy forget-me'],
        [(await stage.hasty.slash('ask', { question: QUESTION })).message, '/ask'],
      );
    },
  },
  {
    name: 'admin',
    play: async (stage) =>
      show(
        stage,
        [(await stage.noor.sub('admin', 'reload')).message, '/admin reload'],
        [(await stage.noor.sub('admin', 'export')).message, '/admin export'],
      ),
  },
];
