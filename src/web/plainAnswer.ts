import type { OutgoingHttpHeaders } from 'node:http';
import type { HttpAnswer } from './sendAnswer.ts';

/** An answer of one line for people. */
export function plainAnswer(status: number, text: string, headers: OutgoingHttpHeaders = {}): HttpAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: `${text}\n` };
}
