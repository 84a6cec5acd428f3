import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
} from 'discord.js';
import type { Dispatch } from '../src/discord/interaction/dispatcher.ts';
import { type MessageBody, messageBody, type Responder } from '../src/discord/interaction/responder.ts';

/** What a user gets to see of an interaction. */
export interface Seen {
  /** The message, or the first of several; an empty one where a form opened. */
  readonly message: MessageBody;
  readonly modal: APIModalInteractionResponseCallbackData | null;
}

export type Values = Readonly<Record<string, string | number | boolean>>;

/** One user in front of Discord. */
export interface Client {
  slash(name: string, values?: Values): Promise<Seen>;
  /** A command with subcommands, without options of their own. */
  sub(name: string, subcommand: string): Promise<Seen>;
  /** A command in the menu of a message. */
  onMessage(name: string, content: string): Promise<Seen>;
  /** Presses the button with that label. */
  press(message: MessageBody, label: string): Promise<Seen>;
  /** Chooses the first line of the menu whose label has these words. */
  choose(message: MessageBody, words: string): Promise<Seen>;
  /** Sends a form that opened from a message, with what its fields hold. */
  submit(form: Seen, message: MessageBody, entries: Readonly<Record<string, string>>): Promise<Seen>;
}

const TYPES = {
  string: ApplicationCommandOptionType.String,
  number: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
} as const;
const MESSAGE = '1100000000000000004';
const NOTHING: MessageBody = { allowed_mentions: { parse: [] } };

/** @param flags those of the message that a button is on: an update leaves them as they are */
function listen(
  messages: MessageBody[],
  forms: APIModalInteractionResponseCallbackData[],
  flags: MessageBody['flags'],
): Responder {
  // What the bot sends is made by `messageBody`; discord.js' type of a response is wider than that.
  const read = (body: APIInteractionResponse): void => {
    if (body.type === InteractionResponseType.Modal) forms.push(body.data);
    if (body.type === InteractionResponseType.ChannelMessageWithSource)
      messages.push(body.data as MessageBody);
    if (body.type === InteractionResponseType.UpdateMessage)
      messages.push({ ...(body.data as MessageBody), ...(flags !== undefined && { flags }) });
  };
  return {
    respond: async ({ body }) => read(body),
    edit: async (message) => {
      messages.push(messageBody(message, false));
    },
    followUp: async (message, ephemeral) => {
      messages.push(messageBody(message, ephemeral));
    },
    remove: async () => undefined,
  };
}

/** Makes a user whose interactions reach the bot as Discord sends them. */
export function createClient(dispatch: Dispatch, user: string): Client {
  async function send(type: InteractionType, data: object, on?: MessageBody): Promise<Seen> {
    const messages: MessageBody[] = [];
    const forms: APIModalInteractionResponseCallbackData[] = [];
    const payload = {
      id: '1100000000000000001',
      application_id: '1100000000000000002',
      token: 'token',
      guild_id: '1100000000000000005',
      locale: 'en-GB',
      member: { user: { id: user }, permissions: '0' },
      type,
      data,
      ...(on !== undefined && { message: { ...on, id: MESSAGE } }),
    };
    await dispatch(payload, () => listen(messages, forms, on?.flags));
    return { message: messages[0] ?? NOTHING, modal: forms[0] ?? null };
  }
  const command = (name: string, options: object): Promise<Seen> =>
    send(InteractionType.ApplicationCommand, { name, type: ApplicationCommandType.ChatInput, options });

  return {
    slash: (name, values = {}) =>
      command(
        name,
        Object.entries(values).map(([option, value]) => ({
          name: option,
          type: TYPES[typeof value as keyof typeof TYPES],
          value,
        })),
      ),
    sub: (name, subcommand) =>
      command(name, [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand }]),
    onMessage: (name, content) =>
      send(InteractionType.ApplicationCommand, {
        name,
        type: ApplicationCommandType.Message,
        target_id: MESSAGE,
        resolved: { messages: { [MESSAGE]: { id: MESSAGE, content } } },
      }),
    press(message, label) {
      const all = (message.components ?? []).flatMap(({ components }) => components);
      for (const one of all) {
        if (!('custom_id' in one) || one.type !== ComponentType.Button) continue;
        if (one.label !== label && one.emoji?.name !== label) continue;
        const data = { custom_id: one.custom_id, component_type: one.type };
        return send(InteractionType.MessageComponent, data, message);
      }
      throw new Error(`There is no button "${label}" on this message.`);
    },
    choose(message, words) {
      const all = (message.components ?? []).flatMap(({ components }) => components);
      for (const one of all) {
        if (one.type !== ComponentType.StringSelect) continue;
        const chosen = one.options.find(({ label }) => label.includes(words));
        if (chosen === undefined) continue;
        const data = { custom_id: one.custom_id, component_type: one.type, values: [chosen.value] };
        return send(InteractionType.MessageComponent, data, message);
      }
      throw new Error(`There is nothing called "${words}" in a menu of this message.`);
    },
    submit({ modal }, message, entries) {
      const components = Object.entries(entries).map(([id, value]) => ({
        component: { custom_id: id, value },
      }));
      return send(InteractionType.ModalSubmit, { custom_id: modal?.custom_id ?? '', components }, message);
    },
  };
}
