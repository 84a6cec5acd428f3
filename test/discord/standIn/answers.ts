/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const NOTHING: Answer = { status: 204 };

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
const ERRORS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages.'],
  missingAccess: [403, 50001, 'Missing Access'],
  anotherAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** One of Discord's errors. */
export function refuse(error: keyof typeof ERRORS): Answer {
  const [status, code, message] = ERRORS[error];
  return { status, body: { code, message } };
}

interface Errors {
  [key: string]: Errors | { code: string; message: string }[];
}

/** Error 50035 with Discord's tree of errors, from lines such as `/data/content: what`. */
export function invalidForm(violations: readonly string[]): Answer {
  const errors: Errors = {};
  for (const line of violations) {
    const [, where = '', message = line] = /^\/(\S*)[^:]*: (.*)$/s.exec(line) ?? [];
    let place: Errors = errors;
    for (const key of where.split('/').filter((part) => part !== '')) {
      const inner = place[key];
      const next: Errors = inner === undefined || Array.isArray(inner) ? {} : inner;
      place[key] = next;
      place = next;
    }
    const known = place['_errors'];
    place['_errors'] = [...(Array.isArray(known) ? known : []), { code: 'INVALID', message }];
  }
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
}
