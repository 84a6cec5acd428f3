import {
  type APIAttachment,
  type APIMessage,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import { type Answer, invalidForm, refuse } from './answers.ts';
import { returnedComponents, returnedEmbeds } from './asReturned.ts';
import { CHANNEL_TYPES } from './interactionPayload.ts';
import { mentionRule } from './limits/houseViolations.ts';
import { type Loose, looseList, numberOf, textOf } from './limits/loose.ts';
import { isEmptyMessage, messageViolations } from './limits/messageViolations.ts';
import { newId } from './newId.ts';
import { botUser } from './payloads.ts';
import type { Place, Stored, Upload, World } from './world.ts';

/** What a bot sends to make or to change a message. */
export interface Writing {
  /** The request, for what is said of it. */
  readonly label: string;
  /** Where in the body the message stands: `''` or `/data`. */
  readonly at: string;
  readonly body: Loose;
  readonly files: readonly Upload[];
}

// Flags that stay as they were first set.
const FIXED = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** Tells the bot of a message that others see too. */
function announce(world: World, event: string, { message, visibleTo }: Stored, data: object = message): void {
  const place = world.places.get(message.channel_id);
  if (visibleTo !== null || place === undefined || place.kind === 'private') return;
  const intent = place.kind === 'guild' ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  const where = {
    channel_type: CHANNEL_TYPES[place.kind],
    ...(place.guildId !== null && { guild_id: place.guildId }),
  };
  world.dispatch(event, { ...data, ...where }, place.guildId, intent);
}

function keepFiles(world: World, channelId: string, { body, files }: Writing): APIAttachment[] {
  return files.map(({ name, type, bytes }, index) => {
    const id = newId();
    const sent = looseList(body['attachments']).find((one) => String(one['id']) === String(index));
    const description = textOf(sent?.['description']);
    const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`;
    world.files.set(id, bytes);
    return {
      id,
      filename: name,
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: type,
      ...(description !== undefined && { description }),
    };
  });
}

/** Why Discord would not take the message, or `null`. */
export function refuseMessage(world: World, writing: Writing, before: APIMessage | null): Answer | null {
  const { label, at, body, files } = writing;
  const report = (line: string): number => world.faults.violations.push(`${label} ${line}`);
  for (const line of mentionRule(at, body)) report(line);
  const violations = messageViolations(at, body, files.length, before?.flags);
  if (violations.length > 0) {
    violations.forEach(report);
    return invalidForm(violations);
  }
  // Without a list of attachments an edit keeps those that are there.
  if (!isEmptyMessage({ ...before, ...body } as Loose, files.length)) return null;
  report(`${at || '/'}: the message is empty`);
  return refuse('emptyMessage');
}

/** Makes a message of the bot, or the placeholder of a deferred one. */
export function createMessage(
  world: World,
  place: Place,
  writing: Writing,
  visibleTo: string | null,
  extra: Partial<APIMessage>,
): Stored {
  const { body } = writing;
  const message = {
    id: newId(),
    channel_id: place.channelId,
    type: 0,
    author: botUser(world),
    content: textOf(body['content']) ?? '',
    embeds: returnedEmbeds(body['embeds']),
    components: returnedComponents(body['components']),
    attachments: keepFiles(world, place.channelId, writing),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: numberOf(body['flags'], 0),
    ...extra,
  };
  const stored: Stored = { message: message as unknown as APIMessage, visibleTo };
  world.messages.set(message.id, stored);
  announce(world, GatewayDispatchEvents.MessageCreate, stored);
  return stored;
}

/** Changes what the bot says is to be changed, and ends the loading state. */
export function editMessage(world: World, stored: Stored, writing: Writing): APIMessage {
  const { body } = writing;
  const { message } = stored;
  const before = message.flags ?? 0;
  const kept = message.attachments.filter(
    ({ id }) =>
      !Array.isArray(body['attachments']) || looseList(body['attachments']).some((one) => one['id'] === id),
  );
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const flags = 'flags' in body ? (before & FIXED) | (numberOf(body['flags'], 0) & settable) : before;
  stored.message = {
    ...message,
    ...('content' in body && { content: textOf(body['content']) ?? '' }),
    ...('embeds' in body && { embeds: returnedEmbeds(body['embeds']) }),
    ...('components' in body && { components: returnedComponents(body['components']) }),
    attachments: [...kept, ...keepFiles(world, message.channel_id, writing)],
    flags: flags & ~MessageFlags.Loading,
    // The end of the loading state is no edit.
    ...((before & MessageFlags.Loading) === 0 && { edited_timestamp: new Date().toISOString() }),
  } as unknown as APIMessage;
  announce(world, GatewayDispatchEvents.MessageUpdate, stored);
  return stored.message;
}

export function deleteMessage(world: World, stored: Stored): void {
  const { id, channel_id } = stored.message;
  world.messages.delete(id);
  world.deleted.add(id);
  announce(world, GatewayDispatchEvents.MessageDelete, stored, { id, channel_id });
}
