import { MessageFlags } from 'discord.js';
import { componentViolations } from './componentViolations.ts';
import { embedViolations } from './embedViolations.ts';
import { type Loose, loose, looseList, numberOf, textOf } from './loose.ts';
import { atMost, length, rule, type Violations } from './rules.ts';

// https://docs.discord.com/developers/resources/message#create-message-jsonform-params
const CONTENT = 2000;
const FILES = 10;

// interactions/receiving-and-responding#interaction-response-object-interaction-callback-data-structure
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2;

/** Whether a list, a text or an object says something. */
const filled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/** Whether nothing would be seen of a message: Discord's error 50006. */
export function isEmptyMessage(message: Loose, files: number): boolean {
  const visible = ['embeds', 'components', 'poll', 'sticker_ids', 'attachments', 'shared_client_theme'];
  return (
    files === 0 &&
    (textOf(message['content']) ?? '').trim() === '' &&
    !visible.some((key) => filled(message[key]))
  );
}

function mentionViolations(at: string, value: unknown): Violations {
  const { parse, users, roles } = loose(value);
  const parsed = Array.isArray(parse) ? parse : [];
  return [
    ...rule(!(parsed.includes('users') && filled(users)), at, 'parse users and users exclude each other'),
    ...rule(!(parsed.includes('roles') && filled(roles)), at, 'parse roles and roles exclude each other'),
  ];
}

/**
 * What of a message Discord would refuse beyond its schema.
 *
 * @param before the flags of the message that is edited; 0 for a new one
 */
export function messageViolations(at: string, body: Loose, files: number, before = 0): Violations {
  const sent = numberOf(body['flags'], 0);
  const flags = sent | before;
  const second = (flags & MessageFlags.IsComponentsV2) !== 0;
  const old = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => filled(body[key]));
  return [
    ...length(`${at}/content`, body['content'], CONTENT),
    ...embedViolations(`${at}/embeds`, body['embeds']),
    ...componentViolations(`${at}/components`, body['components'], flags),
    ...rule((sent & ~SETTABLE) === 0, `${at}/flags`, `a bot cannot set ${sent & ~SETTABLE}`),
    ...rule(!second || old.length === 0, at, `the flag IS_COMPONENTS_V2 excludes ${old.join(', ')}`),
    ...atMost(`${at}/attachments`, Math.max(files, looseList(body['attachments']).length), FILES),
    ...mentionViolations(`${at}/allowed_mentions`, body['allowed_mentions']),
  ];
}
