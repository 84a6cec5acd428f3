import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord.js';
import { plainAnswer } from '../../web/plainAnswer.ts';
import { type HttpAnswer, sendAnswer } from '../../web/sendAnswer.ts';
import type { Dispatch } from '../interaction/dispatcher.ts';
import type { Interaction } from '../interaction/readInteraction.ts';
import type { Responder } from '../interaction/responder.ts';
import { httpResponder } from './httpResponder.ts';
import { jsonAnswer } from './jsonAnswer.ts';
import { readBody } from './readBody.ts';
import type { SignatureCheck } from './signature.ts';

export interface InteractionRequestOptions {
  readonly isSigned: SignatureCheck;
  readonly dispatch: Dispatch;
  /** Answers over Discord's REST interface. */
  readonly later: (interaction: Interaction) => Responder;
  /** Milliseconds after which a request is answered without a response, which then comes by `later`. */
  readonly answerWithin: number;
}

const PATHS: ReadonlySet<string> = new Set(['/', '/interactions']);
const BODY_LIMIT = 1024 * 1024;

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

const isPing = (payload: unknown): boolean =>
  typeof payload === 'object' &&
  payload !== null &&
  'type' in payload &&
  payload.type === InteractionType.Ping;

/** What a request deserves that never gets to an interaction; else the interaction's payload. */
async function payloadOf(
  request: IncomingMessage,
  isSigned: SignatureCheck,
): Promise<{ readonly refusal: HttpAnswer } | { readonly payload: unknown }> {
  const [path = ''] = (request.url ?? '').split('?');
  if (!PATHS.has(path)) return { refusal: plainAnswer(404, 'Nothing is here.') };
  if (request.method !== 'POST') {
    return { refusal: plainAnswer(405, 'Only POST is served here.', { Allow: 'POST' }) };
  }
  const body = await readBody(request, BODY_LIMIT);
  if (body === null) return { refusal: plainAnswer(413, 'The body is too long.') };
  if (!isSigned(request.headers, body)) return { refusal: plainAnswer(401, 'The signature is not valid.') };
  const payload = readJson(body);
  return payload === undefined ? { refusal: plainAnswer(400, 'The body is no JSON.') } : { payload };
}

/** Makes what answers the requests to the Interactions Endpoint URL. The promise ends with all that follows. */
export function interactionRequest(
  options: InteractionRequestOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { isSigned, dispatch, later, answerWithin } = options;

  async function answer(payload: unknown, response: ServerResponse): Promise<void> {
    let isOurs = false;
    const timer = setTimeout(() => void sendAnswer(response, { status: 202 }), answerWithin);
    try {
      await dispatch(payload, (interaction) => {
        isOurs = true;
        return httpResponder(response, later(interaction));
      });
    } finally {
      clearTimeout(timer);
    }
    const fault = isOurs ? plainAnswer(500, 'Nothing was answered.') : plainAnswer(400, 'No interaction.');
    await sendAnswer(response, fault);
  }

  return async (request, response) => {
    const read = await payloadOf(request, isSigned);
    if ('refusal' in read) await sendAnswer(response, read.refusal);
    else if (isPing(read.payload))
      await sendAnswer(response, jsonAnswer({ type: InteractionResponseType.Pong }));
    else await answer(read.payload, response);
  };
}
