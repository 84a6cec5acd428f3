import { type APIModalInteractionResponseCallbackData, InteractionResponseType } from 'discord.js';
import { pino } from 'pino';
import { commands as allCommands, messageCommands, registered } from '../../commands/index.ts';
import { type Corpus, collect } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import type { Command } from '../../src/discord/interaction/command.ts';
import { type Cooldown, noCooldown } from '../../src/discord/interaction/cooldown.ts';
import { createDispatcher, type Ended } from '../../src/discord/interaction/dispatcher.ts';
import type { TextFile } from '../../src/discord/interaction/message.ts';
import type { Services } from '../../src/discord/interaction/request.ts';
import {
  type MessageBody,
  messageBody,
  type Responder,
  type Response,
  replacementBody,
} from '../../src/discord/interaction/responder.ts';
import { createServices, type ServiceParts } from '../../src/discord/services.ts';
import type { Suggestion } from '../../src/discord/suggest/suggester.ts';
import type { Feedback, Vote } from '../../src/feedback/feedback.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { maskContacts } from '../../src/text/mask.ts';
import { choiceViolations, messageViolations } from './limits.ts';
import { componentViolations } from './standIn/limits/componentViolations.ts';
import { loose } from './standIn/limits/loose.ts';
import { modalViolations } from './standIn/limits/modalViolations.ts';

/** The corpus that ships, or with the made-up cables of test/cables too. */
export async function realCorpus(): Promise<Corpus> {
  return loadCorpus('corpus');
}

export async function largerCorpus(): Promise<Corpus> {
  return collect([...(await realCorpus()).cables, ...(await loadCorpus('test/cables')).cables]);
}

/** What people think of answers, kept in memory. */
export function memoryFeedback(): Feedback & { readonly kept: unknown[][] } {
  const kept: unknown[][] = [];
  const votes = new Map<string, Vote>();
  return {
    kept,
    vote(user, about, vote) {
      const key = JSON.stringify([user, about.question, about.citation]);
      const before = votes.get(key) ?? null;
      votes.set(key, vote);
      kept.push(['vote', user, about, vote]);
      return before;
    },
    report: (...entry) => void kept.push(['report', ...entry]),
    unanswered: (...entry) => void kept.push(['unanswered', ...entry]),
    forget: () => kept.splice(0).length,
    exportCsv: () => `entries\r\n${kept.length}\r\n`,
    close: () => undefined,
  };
}

export function servicesFor(corpus: Corpus, parts: Partial<ServiceParts> = {}): Services {
  const searcher = createSearcher(corpus);
  return createServices({
    searcher,
    load: async () => searcher,
    mask: maskContacts,
    sourceOf: () => undefined,
    feedback: null,
    adminServer: GUILD,
    commands: registered,
    version: '1.2.3',
    ...parts,
  });
}

/** What a user sees of one interaction, and what the log says. */
export interface Seen {
  readonly messages: readonly MessageBody[];
  readonly files: readonly TextFile[];
  readonly choices: readonly Suggestion[] | null;
  readonly modal: APIModalInteractionResponseCallbackData | null;
  /** The message that the button is on, as it is afterwards. */
  readonly updated: MessageBody | null;
  readonly removed: boolean;
  readonly deferred: boolean;
  readonly log: readonly Readonly<Record<string, unknown>>[];
}

export interface Situation {
  readonly commands?: readonly Command[];
  readonly deferAfter?: number;
  readonly cooldown?: Cooldown;
  readonly ended?: (ended: Ended) => void;
  /** Takes the place of what Discord does with a response. */
  readonly onRespond?: (response: Response) => void;
}

const EPHEMERAL = 64;

/** The types of options by the types of their values. */
const TYPES = { string: 3, number: 4, boolean: 5 };

export type Values = Readonly<Record<string, string | number | boolean>>;

/** The user of all payloads, and where he is. */
export const USER = '1100000000000000077';
const GUILD = '1100000000000000010';
const COMMON = {
  id: '1100000000000000001',
  application_id: '1100000000000000002',
  token: 'interaction-token',
  version: 1,
  locale: 'en-US',
  context: 0,
  guild_id: GUILD,
  member: { user: { id: USER }, permissions: '0' },
};

/** An interaction as Discord sends it. `focused` makes it a keystroke in that option. */
export function payload(name: string, values: Values, focused?: string): object {
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: TYPES[typeof value as keyof typeof TYPES],
    value,
    ...(option === focused && { focused: true }),
  }));
  return {
    ...COMMON,
    type: focused === undefined ? 2 : 4,
    data: { id: '1100000000000000003', name, type: 1, options },
  };
}

/** The use of a subcommand. */
export function subcommand(name: string, own: string): object {
  const options = [{ name: own, type: 1, options: [] }];
  return { ...COMMON, type: 2, data: { id: '1100000000000000003', name, type: 1, options } };
}

/** A command in the menu of a message. */
export function onMessage(name: string, content: string): object {
  const id = '1100000000000000020';
  const data = {
    id: '1100000000000000003',
    name,
    type: 3,
    target_id: id,
    resolved: { messages: { [id]: { id, content, embeds: [] } } },
  };
  return { ...COMMON, type: 2, data };
}

/** The press of a button on a message of ours; `values` makes it a choice in a menu. */
export function pressed(
  id: string,
  { flags, embeds = [] }: Partial<MessageBody> = {},
  { values, user = USER, permissions = '0' }: { values?: string[]; user?: string; permissions?: string } = {},
): object {
  return {
    ...COMMON,
    member: { user: { id: user }, permissions },
    type: 3,
    message: { id: '1100000000000000021', content: '', flags: flags ?? 0, embeds },
    data: { custom_id: id, component_type: values === undefined ? 2 : 3, ...(values && { values }) },
  };
}

/** A form that is sent, opened by a button on a message. */
export function submitted(
  id: string,
  entries: Readonly<Record<string, string>>,
  { embeds = [] }: Partial<MessageBody> = {},
): object {
  const components = Object.entries(entries).map(([field, value]) => ({
    type: 18,
    component: { type: 4, custom_id: field, value },
  }));
  return {
    ...COMMON,
    type: 5,
    message: { id: '1100000000000000021', content: '', flags: 0, embeds },
    data: { custom_id: id, components },
  };
}

/** The buttons of a message by their labels, and the values of its menus by theirs. */
export function offersOf({ components = [] }: Partial<MessageBody> = {}): ReadonlyMap<string, string> {
  return new Map(
    components.flatMap(({ components: own }) =>
      own.flatMap((one): [string, string][] => {
        if ('label' in one && 'custom_id' in one) return [[one.label ?? '', one.custom_id]];
        return 'options' in one
          ? one.options.map(({ label, value }): [string, string] => [label, value])
          : [];
      }),
    ),
  );
}

/** Sends a payload through the dispatcher and holds every answer against Discord's limits and rules. */
export async function send(services: Services, sent: unknown, situation: Situation = {}): Promise<Seen> {
  const messages: MessageBody[] = [];
  const files: TextFile[] = [];
  const log: Record<string, unknown>[] = [];
  let choices: Suggestion[] | null = null;
  let modal: APIModalInteractionResponseCallbackData | null = null;
  let updated: MessageBody | null = null;
  let removed = false;
  let deferred = false;
  let responses = 0;
  const violations: string[] = [];
  const check = (found: readonly string[]): void => void violations.push(...found);
  const checkMessage = (body: MessageBody): void => {
    check(messageViolations(body));
    check(componentViolations('components', body.components, body.flags ?? 0));
  };
  const show = (body: MessageBody): void => {
    checkMessage(body);
    messages.push(body);
  };
  const responder: Responder = {
    async respond(response) {
      responses += 1;
      situation.onRespond?.(response);
      const { body } = response;
      files.push(...(response.files ?? []));
      switch (body.type) {
        case InteractionResponseType.DeferredChannelMessageWithSource:
        case InteractionResponseType.DeferredMessageUpdate:
          deferred = true;
          break;
        case InteractionResponseType.ApplicationCommandAutocompleteResult:
          choices = body.data.choices as Suggestion[];
          check(choiceViolations(choices));
          break;
        case InteractionResponseType.Modal:
          modal = body.data;
          check(modalViolations('modal', loose(body.data)));
          break;
        case InteractionResponseType.UpdateMessage:
          updated = body.data as MessageBody;
          checkMessage(updated);
          break;
        case InteractionResponseType.ChannelMessageWithSource:
          show(body.data as MessageBody);
      }
    },
    async edit(message) {
      check(deferred ? [] : ['an edit without a deferred response']);
      files.push(...(message.files ?? []));
      show(replacementBody(message));
    },
    async followUp(message, ephemeral) {
      check(messages.length > 0 || deferred ? [] : ['a follow-up before the first message']);
      check(messages.length > 5 ? ['more than five follow-ups'] : []);
      files.push(...(message.files ?? []));
      show(messageBody(message, ephemeral));
    },
    async remove() {
      check(deferred ? [] : ['nothing to remove']);
      removed = true;
    },
  };
  const dispatch = createDispatcher({
    commands: situation.commands ?? allCommands,
    messageCommands,
    services,
    logger: pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) }),
    cooldown: situation.cooldown ?? noCooldown,
    ...(situation.deferAfter !== undefined && { deferAfter: situation.deferAfter }),
    ...(situation.ended !== undefined && { ended: situation.ended }),
  });
  await dispatch(sent, () => responder);
  if (violations.length > 0) throw new Error(violations.join('; '));
  if (responses > 1 && situation.onRespond === undefined) throw new Error('more than one first response');
  return { messages, files, choices, modal, updated, removed, deferred, log };
}

/** What a user reads who turns all pages of a text: the messages in order. */
export async function turnPages(services: Services, first: MessageBody): Promise<MessageBody[]> {
  const pages = [first];
  for (let page = first; ; ) {
    const [next] = (page.components ?? [])
      .flatMap(({ components }) => components)
      .filter((one) => 'label' in one && one.label === '▶' && one.disabled !== true);
    if (next === undefined || !('custom_id' in next)) return pages;
    const seen = await send(services, pressed(next.custom_id, page));
    const turned = seen.updated ?? seen.messages[0];
    if (turned === undefined) throw new Error('the page did not turn');
    page = { ...turned, flags: EPHEMERAL };
    pages.push(page);
  }
}
