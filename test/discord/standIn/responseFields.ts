import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import { loose } from './limits/loose.ts';
import { userPayload } from './payloads.ts';
import type { Interaction, World } from './world.ts';

function metadata(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const { id, type, userId, owners, sourceId, payload } = interaction;
  const data = loose(loose(payload)['data']);
  const user = loose(loose(payload)['user'] ?? loose(loose(payload)['member'])['user']);
  const base = {
    id,
    type,
    user: userPayload(userId, String(user['username'])),
    authorizing_integration_owners: owners,
    ...(interaction.originalId !== null &&
      interaction.originalId !== sourceId && { original_response_message_id: interaction.originalId }),
  };
  const source = sourceId === null ? undefined : world.messages.get(sourceId)?.message;
  const trigger = source?.interaction_metadata ?? {
    id,
    type: InteractionType.ApplicationCommand,
    authorizing_integration_owners: owners,
  };
  const own: Partial<Record<InteractionType, object>> = {
    [InteractionType.ApplicationCommand]: 'target_id' in data ? { target_message_id: data['target_id'] } : {},
    [InteractionType.MessageComponent]: { interacted_message_id: sourceId },
    [InteractionType.ModalSubmit]: { triggering_interaction_metadata: trigger },
  };
  return { ...base, ...own[type] } as unknown as APIMessageInteractionMetadata;
}

/** What a message that answers an interaction has beside its text. */
export function responseFields(world: World, interaction: Interaction): Partial<APIMessage> {
  const { settings } = world;
  const { type, sourceId, place, payload } = interaction;
  const menu = 'target_id' in loose(loose(payload)['data']);
  const reference = { type: MessageReferenceType.Default, channel_id: place.channelId };
  return {
    type:
      sourceId !== null
        ? MessageType.Reply
        : menu
          ? MessageType.ContextMenuCommand
          : MessageType.ChatInputCommand,
    application_id: settings.applicationId,
    webhook_id: settings.applicationId,
    ...(type !== InteractionType.ApplicationCommandAutocomplete && {
      interaction_metadata: metadata(world, interaction),
    }),
    ...(sourceId !== null && { message_reference: { ...reference, message_id: sourceId } }),
  };
}
