import type { APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import { type Answer, invalidForm, ok, refuse } from './answers.ts';
import { commandViolations, typeOfCommand } from './limits/commandViolations.ts';
import { guildCommandRule } from './limits/houseViolations.ts';
import { looseList } from './limits/loose.ts';
import { newId } from './newId.ts';
import { botUser } from './payloads.ts';
import type { Route } from './route.ts';
import type { World } from './world.ts';

/** The scope that commands are registered in when they are for everybody. */
export const GLOBAL = 'global';

/**
 * Registers commands in the place of all of that scope; those that keep type and name keep their ID.
 *
 * @param scope `global` or the ID of a server
 */
export function putCommands(world: World, scope: string, body: unknown, label: string): Answer {
  const { faults, settings, commands } = world;
  const violations = commandViolations(body);
  faults.violations.push(...violations.map((line) => `${label} ${line}`));
  if (violations.length > 0) return invalidForm(violations);
  if (scope !== GLOBAL) faults.violations.push(...guildCommandRule(body).map((line) => `${label} ${line}`));
  const before = commands.get(scope) ?? [];
  const after = looseList(body).map((sent) => {
    const type = typeOfCommand(sent) as ApplicationCommandType;
    const { id = newId() } = before.find((one) => one.type === type && one.name === sent['name']) ?? {};
    const { default_member_permissions: permissions = null, ...own } = Object.fromEntries(
      Object.entries(sent).filter(([, value]) => value !== undefined),
    );
    return {
      ...(scope === GLOBAL ? { integration_types: [0], contexts: null } : { guild_id: scope }),
      nsfw: false,
      description: '',
      ...own,
      id,
      type,
      application_id: settings.applicationId,
      version: newId(),
      default_member_permissions: permissions === null ? null : String(permissions),
    } as unknown as APIApplicationCommand;
  });
  commands.set(scope, after);
  return ok(after);
}

function application(world: World): Answer {
  const { applicationId, publicKey } = world.settings;
  return ok({
    id: applicationId,
    name: 'Attaché',
    icon: null,
    description: '',
    type: null,
    bot: botUser(world),
    owner: botUser(world),
    verify_key: publicKey,
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  });
}

const BASE = '/applications/(\\d+)';
const paths = [new RegExp(`^${BASE}/commands$`), new RegExp(`^${BASE}/guilds/(\\d+)/commands$`)];

const commands = paths.flatMap((path): Route[] => {
  const common = { name: 'commands', path, by: 'bot' } as const;
  const answer =
    (use: (world: World, scope: string, body: unknown, label: string) => Answer): Route['answer'] =>
    (world, { params: [id, guildId], body, label }) => {
      const known = guildId === undefined || world.guilds.get(guildId)?.installed === true;
      if (id !== world.settings.applicationId || !known) return refuse('missingAccess');
      return use(world, guildId ?? GLOBAL, body, label);
    };
  return [
    { ...common, method: 'GET', answer: answer((world, scope) => ok(world.commands.get(scope) ?? [])) },
    { ...common, method: 'PUT', answer: answer(putCommands) },
  ];
});

/** What the application says of itself. */
export const commandRoutes: readonly Route[] = [
  ...commands,
  { name: 'application', method: 'GET', path: /^\/applications\/@me$/, by: 'bot', answer: application },
  {
    name: 'gateway',
    method: 'GET',
    path: /^\/gateway\/bot$/,
    by: 'bot',
    answer: ({ origin, settings }) =>
      ok({
        url: origin.replace('http', 'ws'),
        shards: settings.shards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
  },
];
