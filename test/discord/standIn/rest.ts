import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, invalidForm, refuse } from './answers.ts';
import { channelRoutes } from './channelRoutes.ts';
import { commandRoutes } from './commandRoutes.ts';
import { interactionRoutes } from './interactionRoutes.ts';
import { type Body, readBody } from './request.ts';
import type { Route } from './route.ts';
import type { Fate } from './scripts.ts';
import type { Call, Interaction, World } from './world.ts';

const ROUTES: readonly Route[] = [...interactionRoutes, ...commandRoutes, ...channelRoutes];

// A client waits a little longer than it is told.
const RETRY_MARGIN = 200;

const PREFIX = '/api/v10';

interface Found {
  readonly route: Route;
  readonly params: readonly string[];
}

function findRoute(method: string, pathname: string): Found | null {
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(pathname) : null;
    if (match !== null) return { route, params: match.slice(1) };
  }
  return null;
}

/** Who may: a bot's token where it belongs, and nowhere else. */
function authorise(world: World, { route }: Found, call: Call): Answer | null {
  const { authorization, method, path } = call;
  if (route.by === 'bot')
    return authorization === `Bot ${world.settings.token}` ? null : refuse('unauthorized');
  if (authorization !== undefined) {
    world.faults.violations.push(`${method} ${path} /: the token of the bot on a route that needs none`);
  }
  return null;
}

function answerTo(world: World, { route, params }: Found, call: Call, { body, files, broken }: Body): Answer {
  const label = `${call.method} ${call.path}`;
  if (broken !== null) {
    world.faults.violations.push(`${label} /: ${broken}`);
    return refuse('invalidJson');
  }
  const violations = world.spec?.checkRequest(call.method, call.path, body) ?? [];
  world.faults.violations.push(...violations.map((line) => `${label} ${line}`));
  if (violations.length > 0) return invalidForm(violations);
  const { searchParams: query } = new URL(call.path, world.origin);
  return route.answer(world, { label, params, query, body, files });
}

/** The interaction that a request belongs to, by the token in its path. */
const interactionOf = (world: World, { route, params }: Found): Interaction | undefined =>
  route.by === 'interaction' ? world.interactions.get(params[1] ?? '') : undefined;

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    ...headers,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function settle(
  world: World,
  found: Found,
  call: Call,
  request: IncomingMessage,
  fate: Fate | null,
): Promise<Answer | 'drop'> {
  const body = await readBody(request);
  call.body = body.body;
  call.files = body.files;
  const refusal = authorise(world, found, call);
  if (refusal !== null) return refusal;
  if (fate !== null) {
    if ('drop' in fate) return 'drop';
    if ('answer' in fate) return fate.answer;
    await delay(fate.delayMs, undefined, { ref: false });
  }
  return answerTo(world, found, call, body);
}

/** Answers the REST interface: what it knows, and 501 for what nobody has taught it. */
export function createRest(world: World, fateOf: (name: Route['name']) => Fate | null) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const { pathname, search } = new URL(url, world.origin);
    const below = decodeURIComponent(pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : pathname);
    const path = below + search;
    const call: Call = {
      method,
      path,
      authorization: headers.authorization,
      body: undefined,
      files: [],
      at: performance.now(),
      status: null,
    };
    world.calls.push(call);
    const found = pathname.startsWith(PREFIX) ? findRoute(method, below) : null;
    if (found === null) {
      world.faults.unplanned.push(`${method} ${path}`);
      call.status = 501;
      write(response, { status: 501, body: { code: 0, message: 'This stand-in does not know the route' } });
      return;
    }
    const interaction = interactionOf(world, found);
    if (interaction !== undefined) interaction.busyUntil = Number.POSITIVE_INFINITY;
    const answer = await settle(world, found, call, request, fateOf(found.route.name));
    const retryAfter = answer === 'drop' ? 0 : Number(answer.headers?.['Retry-After'] ?? 0);
    const waitMs = retryAfter === 0 ? 0 : retryAfter * 1000 + RETRY_MARGIN;
    const free = (): void => {
      if (interaction !== undefined) interaction.busyUntil = performance.now() + waitMs;
    };
    if (answer === 'drop') {
      request.socket.destroy();
      return free();
    }
    call.status = answer.status;
    const own = world.spec?.checkResponse(method, path, answer.status, answer.body) ?? [];
    world.faults.own.push(...own.map((line) => `${method} ${path} ${answer.status} ${line}`));
    write(response, answer);
    free();
  };
}
