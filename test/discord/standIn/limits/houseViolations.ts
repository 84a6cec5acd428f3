import { isLoose, type Loose, loose, looseList } from './loose.ts';
import { rule, type Violations } from './rules.ts';

/** Our own rule, not Discord's: every message of ours says that nobody is mentioned. */
export function mentionRule(at: string, message: Loose): Violations {
  const mentions = message['allowed_mentions'];
  if (!isLoose(mentions)) return [`${at}/allowed_mentions: is missing`];
  const { parse, users, roles, replied_user: replied } = loose(mentions);
  const none = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.length === 0);
  const silent = Array.isArray(parse) && none(parse) && none(users) && none(roles) && replied !== true;
  return rule(silent, `${at}/allowed_mentions`, 'somebody may be mentioned');
}

/** interactions/application-commands#contexts: for global commands only. Discord does not refuse it. */
export const guildCommandRule = (commands: unknown): Violations =>
  looseList(commands).flatMap((command, index) =>
    rule(
      !('contexts' in command || 'integration_types' in command),
      `/${index}`,
      'contexts are for global commands',
    ),
  );
