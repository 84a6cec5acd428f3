import type { Answer } from './answers.ts';
import type { Upload, World } from './world.ts';

/** A name for each kind of request, for scripts. */
export type RouteName =
  | 'gateway'
  | 'application'
  | 'commands'
  | 'callback'
  | 'original'
  | 'followUp'
  | 'webhookMessage'
  | 'channelMessage'
  | 'typing';

/** A request that has passed the schema. */
export interface RouteRequest {
  /** Method and path, for what is said of it. */
  readonly label: string;
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface Route {
  readonly name: RouteName;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Its groups are the parameters. */
  readonly path: RegExp;
  /** What authorises it: the token of the bot, or the token of an interaction in the path. */
  readonly by: 'bot' | 'interaction';
  answer(world: World, request: RouteRequest): Answer;
}
