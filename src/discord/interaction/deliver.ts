import { setTimeout as delay } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags } from 'discord.js';
import { cameLate } from './failure.ts';
import type { Message, Outcome, Reply } from './message.ts';
import { messageBody, type Responder, type Response, replacementBody } from './responder.ts';

/** How an interaction is told to wait, when its outcome takes long. */
export interface Waiting {
  /** Milliseconds after which it is told. */
  readonly after: number;
  /** A button waits on the message that it is on; everything else gets a message to come. */
  readonly onMessage: boolean;
  /** Whether the message to come is for the user only; Discord must know beforehand. */
  readonly isPrivate: boolean;
}

const filesOf = ({ files }: Message): Pick<Response, 'files'> => (files === undefined ? {} : { files });

/** The first response that an outcome is, where nothing was sent before. */
function firstResponse(outcome: Outcome): Response {
  if ('modal' in outcome) return { body: { type: InteractionResponseType.Modal, data: outcome.modal } };
  if ('remove' in outcome) return { body: { type: InteractionResponseType.DeferredMessageUpdate } };
  if ('update' in outcome) {
    return {
      body: { type: InteractionResponseType.UpdateMessage, data: replacementBody(outcome.update) },
      ...filesOf(outcome.update),
    };
  }
  const [first] = outcome.messages;
  return {
    body: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: messageBody(first, outcome.ephemeral),
    },
    ...filesOf(first),
  };
}

async function sendAll(
  messages: readonly Message[],
  responder: Responder,
  ephemeral: boolean,
): Promise<void> {
  for (const message of messages) await responder.followUp(message, ephemeral);
}

/** What follows the first response. */
async function sendRest(outcome: Outcome, responder: Responder): Promise<void> {
  if ('remove' in outcome) await responder.remove();
  if ('messages' in outcome) await sendAll(outcome.messages.slice(1), responder, outcome.ephemeral);
}

/** An outcome after the interaction was told to wait. */
async function sendLate(outcome: Outcome, responder: Responder, waiting: Waiting): Promise<void> {
  // Discord takes no form after anything else: it opens at the next press.
  if ('modal' in outcome) return;
  if ('remove' in outcome) await responder.remove();
  else if ('update' in outcome) await responder.edit(outcome.update);
  else if ('messages' in outcome) {
    const [first, ...rest] = outcome.messages;
    if (waiting.onMessage) await sendAll(outcome.messages, responder, outcome.ephemeral);
    else if (outcome.ephemeral && !waiting.isPrivate) {
      // The message to come was announced to everyone, and this one is for the user only.
      await responder.remove();
      await sendAll(outcome.messages, responder, true);
    } else {
      await responder.edit(first);
      await sendAll(rest, responder, waiting.isPrivate);
    }
  }
}

const isReply = (outcome: Outcome): outcome is Reply => 'messages' in outcome;

/** @returns whether the user was told; where the connection broke, the outcome may still come in time */
async function tellToWait(responder: Responder, { onMessage, isPrivate }: Waiting): Promise<boolean> {
  try {
    await responder.respond({
      body: onMessage
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            ...(isPrivate && { data: { flags: MessageFlags.Ephemeral } }),
          },
    });
    return true;
  } catch (error) {
    if (cameLate(error)) throw error;
    return false;
  }
}

/**
 * Sends an outcome as soon as it is there, and before Discord's three seconds are over at least that it is
 * coming. Forms cannot come late: Discord takes no form after anything else.
 *
 * @param instead what to send where Discord refuses the outcome itself; rethrows where that is `null`
 */
export async function deliver(
  pending: Promise<Outcome>,
  responder: Responder,
  waiting: Waiting,
  instead: (error: unknown) => Reply | null,
): Promise<Outcome> {
  const timer = new AbortController();
  const late = delay(waiting.after, null, { signal: timer.signal }).catch(() => null);
  const slow = (await Promise.race([pending, late])) === null;
  timer.abort();
  let deferred = slow && (await tellToWait(responder, waiting));
  let onMessage = waiting.onMessage;
  const send = async (outcome: Outcome): Promise<void> => {
    if (deferred) return sendLate(outcome, responder, { ...waiting, onMessage });
    await responder.respond(firstResponse(outcome));
    // Should what follows fail, the error is a message of its own: there is one first response only.
    deferred = true;
    onMessage = true;
    if (isReply(outcome) && outcome.messages.length === 1) return;
    await sendRest(outcome, responder);
  };
  const outcome = await pending;
  try {
    await send(outcome);
    return outcome;
  } catch (error) {
    const reply = instead(error);
    if (reply === null) throw error;
    await send(reply);
    return reply;
  }
}
