import { InteractionResponseType, InteractionType } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../userError.ts';
import { CHOICES, FIRST_RESPONSE_MS } from '../limits.ts';
import { phrasesFor } from '../phrases/phrases.ts';
import type { Suggestion } from '../suggest/suggester.ts';
import { callerOf } from './caller.ts';
import type { Cooldown } from './cooldown.ts';
import { deliver } from './deliver.ts';
import { cameLate, failureReply } from './failure.ts';
import { createHandling, type Handlers } from './handlers.ts';
import { type Outcome, privately, type Reply } from './message.ts';
import { pinned } from './pinned.ts';
import { type Interaction, readInteraction, type TypingInteraction } from './readInteraction.ts';
import type { Request, Services } from './request.ts';
import type { Responder } from './responder.ts';

/** How an interaction ended, for whoever counts. */
export interface Ended {
  /** The command, or what the button does. */
  readonly name: string;
  readonly outcome: 'answered' | 'failed' | 'late';
  readonly ms: number;
}

export interface DispatcherOptions extends Handlers {
  readonly services: Services;
  readonly logger: Logger;
  readonly cooldown: Cooldown;
  readonly ended?: (ended: Ended) => void;
  /** After so many milliseconds the user is told that the reply is coming; by default 2,000. */
  readonly deferAfter?: number;
}

/** Answers one payload by the responder that is made for it. Never rejects, whatever the payload. */
export type Dispatch = (
  payload: unknown,
  responderFor: (interaction: Interaction) => Responder,
) => Promise<void>;

/** Leaves a second of Discord's three for the way there. */
const DEFER_AFTER = FIRST_RESPONSE_MS - 1000;

const isTyping = (interaction: Interaction): interaction is TypingInteraction =>
  interaction.type === InteractionType.ApplicationCommandAutocomplete;

/**
 * Makes the one way in for interactions: finds who handles one, sends its outcome, and turns every error
 * into an answer and a line of the log.
 */
export function createDispatcher(options: DispatcherOptions): Dispatch {
  const { services, logger, cooldown, ended = () => undefined, deferAfter = DEFER_AFTER } = options;
  const handling = createHandling(options);

  async function outcomeOf(
    interaction: Exclude<Interaction, TypingInteraction>,
    request: Request,
    fail: (error: unknown) => Reply,
  ): Promise<Outcome> {
    const { caller, phrases } = request;
    try {
      const wait = await cooldown.take(caller.id);
      if (wait !== null) return privately({ content: phrases.errors.wait(wait) });
      return await handling.outcome(interaction, request);
    } catch (error) {
      return fail(error);
    }
  }

  async function suggest(
    interaction: TypingInteraction,
    request: Request,
    log: Logger,
    responder: Responder,
  ): Promise<void> {
    let choices: readonly Suggestion[] = [];
    try {
      choices = handling.suggestions(interaction, request).slice(0, CHOICES);
    } catch (error) {
      log.error({ err: error }, 'an autocomplete failed');
    }
    await responder.respond({
      body: {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      },
    });
  }

  return async (payload, responderFor) => {
    const interaction = readInteraction(payload);
    if (interaction === null) {
      logger.warn('an interaction that is none of ours or malformed');
      return;
    }
    const began = performance.now();
    const caller = callerOf(interaction);
    const request: Request = {
      services: pinned(services),
      caller,
      phrases: phrasesFor(caller.locale),
    };
    const name = handling.nameOf(interaction);
    const log = logger.child({ command: name });
    const end = (outcome: Ended['outcome']): number => {
      const ms = Math.round(performance.now() - began);
      ended({ name, outcome, ms });
      return ms;
    };
    let failed = false;
    const fail = (error: unknown): Reply => {
      failed ||= !(error instanceof UserError);
      return failureReply(error, log, request.phrases);
    };
    try {
      const responder = responderFor(interaction);
      if (isTyping(interaction)) {
        await suggest(interaction, request, log, responder);
        return;
      }
      const pending = outcomeOf(interaction, request, fail);
      await deliver(pending, responder, handling.waiting(interaction, deferAfter), (error) =>
        cameLate(error) ? null : fail(error),
      );
      log.info({ ms: end(failed ? 'failed' : 'answered') }, 'answered');
    } catch (error) {
      if (cameLate(error)) log.warn({ reason: String(error), ms: end('late') }, 'Discord took no answer');
      else log.error({ err: error, ms: end('failed') }, 'an answer could not be sent');
    }
  };
}
