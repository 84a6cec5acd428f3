import type { APIInteractionResponse } from 'discord.js';
import type { HttpAnswer } from '../../web/sendAnswer.ts';

/** A response as the answer to Discord's request. */
export function jsonAnswer(body: APIInteractionResponse): HttpAnswer {
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}
