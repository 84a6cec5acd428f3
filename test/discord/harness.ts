import { type APIInteractionResponse, InteractionResponseType } from 'discord.js';
import { pino } from 'pino';
import { commands as allCommands } from '../../commands/index.ts';
import { type Corpus, collect } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import type { Command, Services } from '../../src/discord/command.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { type MessageBody, messageBody, type Responder } from '../../src/discord/responder.ts';
import { createSuggester, type Suggestion } from '../../src/discord/suggester.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { maskContacts } from '../../src/text/mask.ts';
import { choiceViolations, messageViolations } from './limits.ts';

/** The corpus that ships, or with the made-up cables of test/cables too. */
export async function realCorpus(): Promise<Corpus> {
  return loadCorpus('corpus');
}

export async function largerCorpus(): Promise<Corpus> {
  return collect([...(await realCorpus()).cables, ...(await loadCorpus('test/cables')).cables]);
}

export function servicesFor(corpus: Corpus): Services {
  return {
    searcher: createSearcher(corpus),
    suggester: createSuggester(corpus, maskContacts),
    mask: maskContacts,
    commands: allCommands.map(({ data }) => data),
  };
}

/** What a user sees of one interaction, and what the log says. */
export interface Seen {
  readonly messages: readonly MessageBody[];
  readonly choices: readonly Suggestion[] | null;
  readonly deferred: boolean;
  readonly log: readonly Readonly<Record<string, unknown>>[];
}

export interface Situation {
  readonly commands?: readonly Command[];
  readonly deferAfter?: number;
  /** Takes the place of what Discord does with a response. */
  readonly onRespond?: (response: APIInteractionResponse) => void;
}

/** The types of options by the types of their values. */
const TYPES = { string: 3, number: 4, boolean: 5 };

export type Values = Readonly<Record<string, string | number | boolean>>;

/** An interaction as Discord sends it. `focused` makes it a keystroke in that option. */
export function payload(name: string, values: Values, focused?: string): object {
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: TYPES[typeof value as keyof typeof TYPES],
    value,
    ...(option === focused && { focused: true }),
  }));
  return {
    id: '1100000000000000001',
    application_id: '1100000000000000002',
    token: 'interaction-token',
    version: 1,
    type: focused === undefined ? 2 : 4,
    data: { id: '1100000000000000003', name, type: 1, options },
  };
}

/** Sends a payload through the dispatcher and holds every answer against Discord's limits and rules. */
export async function send(services: Services, sent: unknown, situation: Situation = {}): Promise<Seen> {
  const messages: MessageBody[] = [];
  const log: Record<string, unknown>[] = [];
  let choices: Suggestion[] | null = null;
  let deferred = false;
  let responses = 0;
  const check = (violations: readonly string[]): void => {
    if (violations.length > 0) throw new Error(violations.join('; '));
  };
  const show = (body: MessageBody): void => {
    check(messageViolations(body));
    messages.push(body);
  };
  const responder: Responder = {
    async respond(response) {
      responses += 1;
      situation.onRespond?.(response);
      if (response.type === InteractionResponseType.DeferredChannelMessageWithSource) deferred = true;
      if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
        choices = response.data.choices as Suggestion[];
        check(choiceViolations(choices));
      }
      if (response.type === InteractionResponseType.ChannelMessageWithSource)
        show(response.data as MessageBody);
    },
    async edit(message) {
      check(deferred ? [] : ['an edit without a deferred response']);
      show(messageBody(message, false));
    },
    async followUp(message, ephemeral) {
      check(messages.length > 0 ? [] : ['a follow-up before the first message']);
      check(messages.length > 5 ? ['more than five follow-ups'] : []);
      show(messageBody(message, ephemeral));
    },
  };
  const dispatch = createDispatcher({
    commands: situation.commands ?? allCommands,
    services,
    logger: pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) }),
    responderFor: () => responder,
    ...(situation.deferAfter !== undefined && { deferAfter: situation.deferAfter }),
  });
  await dispatch(sent);
  if (responses > 1 && situation.onRespond === undefined) throw new Error('more than one first response');
  return { messages, choices, deferred, log };
}
