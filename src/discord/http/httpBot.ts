import { REST, type RESTOptions } from 'discord.js';
import type { Logger } from 'pino';
import { commands, messageCommands } from '../../../commands/index.ts';
import { type Address, serve } from '../../web/serve.ts';
import type { Cooldown } from '../interaction/cooldown.ts';
import { createDispatcher, type Ended } from '../interaction/dispatcher.ts';
import { trackInFlight } from '../interaction/inFlight.ts';
import type { Services } from '../interaction/request.ts';
import { restResponder } from '../interaction/responder.ts';
import { FIRST_RESPONSE_MS } from '../limits.ts';
import { interactionRequest } from './interactionRequest.ts';
import { signatureCheck } from './signature.ts';

export interface HttpBotOptions extends Address {
  /** The application's, 32 bytes in hexadecimal. */
  readonly publicKey: string;
  readonly services: Services;
  readonly logger: Logger;
  readonly cooldown: Cooldown;
  readonly ended?: (ended: Ended) => void;
  /** Where Discord is, for tests: `{ api }` is the address of its REST interface. */
  readonly rest?: Partial<RESTOptions>;
}

/** A bot that Discord sends interactions to. */
export interface HttpBot {
  readonly port: number;
  /** Whether it takes interactions. */
  isReady(): boolean;
  /** How many interactions are being answered. */
  inFlight(): number;
  /** Takes no further interaction, waits for those that are being answered, and closes. */
  stop(): Promise<void>;
}

// Leaves half a second of Discord's three for the way there; the dispatcher defers before that by itself.
const ANSWER_WITHIN = FIRST_RESPONSE_MS - 500;
const DRAIN = 8000;

/**
 * Serves the commands to the requests that Discord sends to the Interactions Endpoint URL.
 *
 * @throws UserError where it cannot listen
 */
export async function startHttpBot(options: HttpBotOptions): Promise<HttpBot> {
  const { publicKey, services, logger, cooldown, ended, rest: restOptions } = options;
  // What is sent after the first response is authorised by the interaction's own token.
  const rest = new REST(restOptions);
  const dispatcher = createDispatcher({
    commands,
    messageCommands,
    services,
    logger,
    cooldown,
    ...(ended !== undefined && { ended }),
  });
  const { dispatch, count, drained } = trackInFlight(dispatcher);
  const answer = interactionRequest({
    isSigned: signatureCheck(publicKey),
    dispatch,
    later: (interaction) => restResponder(rest, interaction),
    answerWithin: ANSWER_WITHIN,
  });
  const server = await serve((request, response) => {
    response.once('finish', () => {
      const { statusCode: status } = response;
      // Discord tries bad signatures now and then; nothing but these means that the public key is wrong.
      if (status === 401) logger.warn({ status }, 'a request without a valid signature');
      else logger.debug({ status }, 'a request was answered');
    });
    answer(request, response).catch((error: unknown) => {
      logger.warn({ err: error }, 'a request broke off');
      response.destroy();
    });
  }, options);
  logger.info({ port: server.port }, 'ready');

  let stopping = false;
  return {
    port: server.port,
    isReady: () => !stopping,
    inFlight: count,
    async stop() {
      stopping = true;
      const end = performance.now() + DRAIN;
      await server.stop(DRAIN);
      if (!(await drained(end - performance.now()))) logger.warn({ count: count() }, 'ended while answering');
    },
  };
}
