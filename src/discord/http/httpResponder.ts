import type { ServerResponse } from 'node:http';
import { sendAnswer } from '../../web/sendAnswer.ts';
import type { Responder } from '../interaction/responder.ts';
import { jsonAnswer } from './jsonAnswer.ts';
import { onceKnown } from './onceKnown.ts';

/**
 * Answers an interaction that came as an HTTP request: the first response is the answer to that request,
 * everything else goes the way of `later`.
 *
 * So does a first response with files, after an empty 202: Discord documents that way, while it drops
 * multipart answers above some 150 kB (discord-api-docs#5250, #5925), and to a message's menu all (#5933).
 */
export function httpResponder(response: ServerResponse, later: Responder): Responder {
  let isAnswer = false;
  const follow = (send: () => Promise<void>): Promise<void> => (isAnswer ? onceKnown(send) : send());
  return {
    async respond(first) {
      if (first.files === undefined || first.files.length === 0)
        isAnswer = await sendAnswer(response, jsonAnswer(first.body));
      else await sendAnswer(response, { status: 202 });
      if (!isAnswer) await later.respond(first);
    },
    edit: (message) => follow(() => later.edit(message)),
    followUp: (message, ephemeral) => follow(() => later.followUp(message, ephemeral)),
    remove: () => follow(() => later.remove()),
  };
}
