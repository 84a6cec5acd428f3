import { type Client, GatewayDispatchEvents } from 'discord.js';
import { commands, messageCommands } from '../../../commands/index.ts';
import { createDispatcher, type DispatcherOptions } from '../interaction/dispatcher.ts';
import { trackInFlight } from '../interaction/inFlight.ts';
import type { Interaction } from '../interaction/readInteraction.ts';
import { type Responder, restResponder } from '../interaction/responder.ts';
import { createTurnAway } from '../interaction/turnAway.ts';
import { createAttention } from '../messages/attention.ts';
import { restChannels } from '../messages/channels.ts';

export type ServeOptions = Omit<DispatcherOptions, 'commands' | 'messageCommands'>;

/** What is being served. */
export interface Serving {
  /** How many interactions and messages are being answered. */
  count(): number;
  /**
   * Takes on nothing new, and waits for what is being answered.
   *
   * @param deadline milliseconds
   * @returns whether all was answered
   */
  stop(deadline: number): Promise<boolean>;
}

/** Answers the interactions and messages that a client hears of. */
export function serve(client: Client, options: ServeOptions): Serving {
  let open = true;
  const answer = createDispatcher({ ...options, commands, messageCommands });
  const turnAway = createTurnAway(options.logger);
  const interactions = trackInFlight((payload, responderFor) =>
    (open ? answer : turnAway)(payload, responderFor),
  );
  const messages = trackInFlight(
    createAttention({ ...options, channels: restChannels(client.rest), self: () => client.user?.id }),
  );
  const responderFor = (interaction: Interaction): Responder => restResponder(client.rest, interaction);

  // The raw events: they come at once, while discord.js holds back its own until all servers are known.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    void interactions.dispatch(payload, responderFor);
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => {
    if (open) void messages.dispatch(payload);
  });
  return {
    count: () => interactions.count() + messages.count(),
    async stop(deadline) {
      open = false;
      const drained = await Promise.all([interactions.drained(deadline), messages.drained(deadline)]);
      return drained.every(Boolean);
    },
  };
}
