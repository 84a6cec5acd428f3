import { setTimeout as delay } from 'node:timers/promises';
import { type APIApplicationCommandOptionChoice, InteractionResponseType, InteractionType } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../userError.ts';
import type { Command, Services } from './command.ts';
import { cameLate, failureReply } from './failure.ts';
import { CHOICES, FIRST_RESPONSE_MS } from './limits.ts';
import type { Reply } from './message.ts';
import { type Interaction, readInteraction } from './readInteraction.ts';
import { readOptions, readTyping } from './readOptions.ts';
import { messageBody, type Responder } from './responder.ts';

export interface DispatcherOptions {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly logger: Logger;
  readonly responderFor: (interaction: Interaction) => Responder;
  /** After so many milliseconds the user is told that the reply is coming; by default 2,000. */
  readonly deferAfter?: number;
}

/** Leaves a second of Discord's three for the way there. */
const DEFER_AFTER = FIRST_RESPONSE_MS - 1000;

/**
 * Makes the one way in for interactions: finds the command, sends its reply, and turns every error into an
 * answer and a line of the log. What it returns never rejects, whatever the payload.
 */
export function createDispatcher(options: DispatcherOptions): (payload: unknown) => Promise<void> {
  const { commands, services, logger, responderFor, deferAfter = DEFER_AFTER } = options;
  const byName = new Map(commands.map((command) => [command.data.name, command]));

  async function replyTo({ data }: Interaction, log: Logger): Promise<Reply> {
    try {
      const command = byName.get(data.name);
      if (command === undefined) throw new UserError('There is no such command any more; /help lists them.');
      return await command.run(readOptions(command.data, data.options), services);
    } catch (error) {
      return failureReply(error, log);
    }
  }

  async function run(interaction: Interaction, responder: Responder, log: Logger): Promise<void> {
    const pending = replyTo(interaction, log);
    const timer = new AbortController();
    const late = delay(deferAfter, null, { signal: timer.signal }).catch(() => null);
    const deferred = (await Promise.race([pending, late])) === null;
    timer.abort();
    if (deferred) await responder.respond({ type: InteractionResponseType.DeferredChannelMessageWithSource });
    const send = ({ messages: [first], ephemeral }: Reply): Promise<void> =>
      deferred
        ? responder.edit(first)
        : responder.respond({
            type: InteractionResponseType.ChannelMessageWithSource,
            data: messageBody(first, ephemeral),
          });
    const reply = await pending;
    try {
      await send(reply);
    } catch (error) {
      if (cameLate(error)) throw error;
      await send(failureReply(error, log));
      return;
    }
    // A deferred response was public before anyone knew the reply.
    const ephemeral = reply.ephemeral && !deferred;
    for (const message of reply.messages.slice(1)) await responder.followUp(message, ephemeral);
  }

  async function suggest({ data }: Interaction, responder: Responder, log: Logger): Promise<void> {
    let choices: APIApplicationCommandOptionChoice<string>[] = [];
    try {
      const found = byName.get(data.name)?.autocomplete?.(readTyping(data.options), services) ?? [];
      choices = found.slice(0, CHOICES);
    } catch (error) {
      log.error({ err: error }, 'an autocomplete failed');
    }
    await responder.respond({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
  }

  return async (payload) => {
    const interaction = readInteraction(payload);
    if (interaction === null) {
      logger.warn('an interaction that is none of ours or malformed');
      return;
    }
    const began = performance.now();
    const isCommand = interaction.type === InteractionType.ApplicationCommand;
    const log = logger.child({ command: interaction.data.name });
    try {
      await (isCommand ? run : suggest)(interaction, responderFor(interaction), log);
      if (isCommand) log.info({ ms: Math.round(performance.now() - began) }, 'answered');
    } catch (error) {
      if (cameLate(error)) log.warn({ reason: String(error) }, 'Discord took no answer');
      else log.error({ err: error }, 'an answer could not be sent');
    }
  };
}
