import { Client, type ClientOptions, Events, type Interaction, type Message, Routes } from 'discord.js';
import type { StandIn } from './standIn.ts';

/** What the bot of a test does. */
export interface Behaviour {
  readonly interaction?: (interaction: Interaction) => Promise<unknown>;
  readonly message?: (message: Message) => Promise<unknown>;
  readonly options?: Partial<ClientOptions>;
  readonly commands?: readonly object[];
}

export interface TinyBot {
  readonly client: Client;
  /** What the handlers threw. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

/** A bot of a few lines on the unmodified discord.js client. */
export async function startTinyBot(discord: StandIn, behaviour: Behaviour): Promise<TinyBot> {
  const { interaction, message, options, commands = [] } = behaviour;
  const errors: unknown[] = [];
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    waitGuildTimeout: 200,
    rest: { api: discord.api },
    // Each further IDENTIFY would wait for five seconds.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
  const note = (error: unknown): number => errors.push(error);
  client.on(Events.Error, note);
  if (interaction !== undefined)
    client.on(Events.InteractionCreate, (one) => void interaction(one).catch(note));
  if (message !== undefined) client.on(Events.MessageCreate, (one) => void message(one).catch(note));
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
  await client.login(discord.token);
  await ready;
  if (commands.length > 0)
    await client.rest.put(Routes.applicationCommands(discord.applicationId), { body: commands });
  return { client, errors, stop: () => client.destroy() };
}
