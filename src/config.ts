import { z } from 'zod';
import { checkSourceTemplate } from './answer/styles/sourceUrl.ts';
import { UserError } from './userError.ts';

/** The settings of the environment, checked once. `.env.example` explains each. */
export interface Config {
  /** `null` where the program is not connected to Discord. */
  readonly discord: {
    readonly token: string;
    readonly applicationId: string;
    readonly guildId: string | undefined;
  } | null;
  /** The server in which /admin works: that of DISCORD_GUILD_ID where nothing else is set; `null` for none. */
  readonly adminGuildId: string | null;
  /** By which interactions that come over HTTP are known to be Discord's; `null` where none come so. */
  readonly publicKey: string | null;
  readonly logLevel: string;
  /** So many uses a user in so many seconds; 0 uses: as many as he likes. */
  readonly cooldown: { readonly uses: number; readonly seconds: number };
  /** Where the bot tells how it does; `null` where it does not. */
  readonly health: { readonly port: number; readonly host: string } | null;
  /** The template of the addresses where cables can be read; `null` where there is none. */
  readonly sourceUrl: string | null;
  /** `null` where no feedback is kept. */
  readonly feedback: {
    readonly file: string;
    readonly secret: string;
    readonly retentionDays: number;
  } | null;
}

const snowflake = (name: string) =>
  z.string().regex(/^\d{17,20}$/, `${name} must be the number of 17 to 20 digits that Discord shows as ID`);

const PORT = 'HEALTH_PORT must be a port, 1 to 65535';
const RETENTION = 'FEEDBACK_RETENTION_DAYS must be a whole number of days, 1 to 3650';

const USES = 'COOLDOWN_USES must be a whole number, 0 to 1000';
const SECONDS = 'COOLDOWN_SECONDS must be a whole number of seconds, 1 to 86400';

/** A whole number within bounds, both included. */
const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));

const Environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .min(50, 'DISCORD_TOKEN is too short; copy the whole token from the Bot page of your application')
    .optional(),
  DISCORD_APPLICATION_ID: snowflake('DISCORD_APPLICATION_ID').optional(),
  DISCORD_GUILD_ID: snowflake('DISCORD_GUILD_ID').optional(),
  DISCORD_ADMIN_GUILD_ID: snowflake('DISCORD_ADMIN_GUILD_ID').optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[\da-f]{64}$/i,
      'DISCORD_PUBLIC_KEY must be 64 hexadecimal digits; copy it from the General Information page of your application',
    )
    .optional(),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .pipe(z.number().min(1, PORT).max(65_535, PORT))
    .optional(),
  HEALTH_HOST: z.string().trim().default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace'],
      'LOG_LEVEL must be fatal, error, warn, info, debug or trace',
    )
    .default('info'),
  SOURCE_URL_TEMPLATE: z.string().optional(),
  FEEDBACK_FILE: z.string().optional(),
  FEEDBACK_SECRET: z.string().min(16, 'FEEDBACK_SECRET must have at least 16 characters').optional(),
  FEEDBACK_RETENTION_DAYS: whole(1, 3650, RETENTION).default(365),
  COOLDOWN_USES: whole(0, 1000, USES).default(10),
  COOLDOWN_SECONDS: whole(1, 86_400, SECONDS).default(60),
});

function feedbackOf(settings: z.infer<typeof Environment>): Config['feedback'] {
  const { FEEDBACK_FILE: file, FEEDBACK_SECRET: secret, FEEDBACK_RETENTION_DAYS: retentionDays } = settings;
  if (file === undefined) return null;
  if (secret === undefined)
    throw new UserError('Set FEEDBACK_SECRET too: FEEDBACK_FILE needs it, to keep no user ids.');
  return { file, secret, retentionDays };
}

/**
 * Reads the settings. A setting that is empty counts as not set.
 *
 * @throws UserError naming the first setting that is missing or malformed, never its value
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success)
    throw new UserError(`${parsed.error.issues[0]?.message ?? 'The settings are malformed'}.`);
  const {
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_GUILD_ID: guildId,
    DISCORD_ADMIN_GUILD_ID: adminGuildId = guildId ?? null,
    DISCORD_PUBLIC_KEY: publicKey = null,
    HEALTH_PORT: port,
    HEALTH_HOST: host,
    LOG_LEVEL,
    COOLDOWN_USES: uses,
    COOLDOWN_SECONDS: seconds,
    SOURCE_URL_TEMPLATE: template,
  } = parsed.data;
  // Answering over HTTP takes no token, so an id may stand beside the public key alone.
  const isPair = (token === undefined) === (applicationId === undefined);
  if (!isPair && (token !== undefined || publicKey === null)) {
    const missing = token === undefined ? 'DISCORD_TOKEN' : 'DISCORD_APPLICATION_ID';
    throw new UserError(`Set ${missing} too: the bot needs both DISCORD_TOKEN and DISCORD_APPLICATION_ID.`);
  }
  return {
    discord: token === undefined || applicationId === undefined ? null : { token, applicationId, guildId },
    adminGuildId,
    publicKey,
    logLevel: LOG_LEVEL,
    cooldown: { uses, seconds },
    sourceUrl: template === undefined ? null : checkSourceTemplate(template),
    health: port === undefined ? null : { port, host },
    feedback: feedbackOf(parsed.data),
  };
}
