import { InteractionResponseType, InteractionType } from 'discord.js';
import type { Logger } from 'pino';
import { phrasesFor } from '../phrases/phrases.ts';
import type { Dispatch } from './dispatcher.ts';
import { readInteraction } from './readInteraction.ts';
import { messageBody } from './responder.ts';

/** Tells everybody to come back in a moment, while the bot stops. Never rejects. */
export function createTurnAway(logger: Logger): Dispatch {
  return async (payload, responderFor) => {
    const interaction = readInteraction(payload);
    if (interaction === null) return;
    const content = phrasesFor(interaction.locale).errors.closed;
    try {
      await responderFor(interaction).respond({
        body:
          interaction.type === InteractionType.ApplicationCommandAutocomplete
            ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
            : {
                type: InteractionResponseType.ChannelMessageWithSource,
                data: messageBody({ content }, true),
              },
      });
    } catch (error) {
      logger.warn({ reason: String(error) }, 'an interaction could not be turned away');
    }
  };
}
