import { pino } from 'pino';
import { commands, messageCommands, registered } from '../commands/index.ts';
import { collect } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { shippedCorpus } from '../src/corpus/shippedCorpus.ts';
import { answerQuestion } from '../src/discord/answerQuestion.ts';
import { createDispatcher } from '../src/discord/interaction/dispatcher.ts';
import { type MessageBody, messageBody } from '../src/discord/interaction/responder.ts';
import { phrasesFor } from '../src/discord/phrases/phrases.ts';
import { createServices } from '../src/discord/services.ts';
import { createSearcher } from '../src/search/searcher.ts';
import { maskContacts } from '../src/text/mask.ts';
import { type Client, createClient } from './client.ts';
import { rememberedFeedback } from './rememberedFeedback.ts';

/** The bot, and two people in front of it. */
export interface Stage {
  readonly noor: Client;
  readonly lea: Client;
  /** Whoever asks too much. */
  readonly hasty: Client;
  /** What Noor gets when he asks on by a reply to the bot's message. */
  readonly askOn: (question: string, after: string) => Promise<MessageBody>;
  readonly userName: (id: string) => string;
}

const NOOR = '1100000000000000007';
const LEA = '1100000000000000008';
const HASTY = '1100000000000000009';
const NAMES: ReadonlyMap<string, string> = new Map([
  [NOOR, 'Noor'],
  [LEA, 'Lea'],
]);

/**
 * Puts the real commands before the cable that ships and the made-up ones of the tests.
 *
 * @param version what the bot says it is
 */
export async function openStage(version: string): Promise<Stage> {
  const folders = await Promise.all([shippedCorpus(), 'test/cables'].map(loadCorpus));
  const searcher = createSearcher(collect(folders.flatMap(({ cables }) => cables)));
  const services = createServices({
    searcher,
    load: async () => searcher,
    mask: maskContacts,
    sourceOf: () => undefined,
    feedback: rememberedFeedback(),
    adminServer: '1100000000000000005',
    commands: registered,
    version,
  });
  const dispatch = createDispatcher({
    commands,
    messageCommands,
    services,
    logger: pino({ level: 'warn' }, pino.destination(2)),
    cooldown: {
      take: async (user) => (user === HASTY ? `<t:${Math.round(Date.now() / 1000) + 20}:R>` : null),
    },
    // A picture has no use for "thinking".
    deferAfter: 600_000,
  });
  return {
    noor: createClient(dispatch, NOOR),
    lea: createClient(dispatch, LEA),
    hasty: createClient(dispatch, HASTY),
    async askOn(question, after) {
      const caller = { id: NOOR, server: null, locale: 'en-GB', moderates: false };
      const request = { services, caller, phrases: phrasesFor(caller.locale) };
      const { messages, ephemeral } = await answerQuestion({ question, after: [after] }, {}, false, request);
      return messageBody(messages[0], ephemeral);
    },
    userName: (id) => NAMES.get(id) ?? 'someone',
  };
}
