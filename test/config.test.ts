import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { UserError } from '../src/userError.ts';

const SECRET = 'sixteen letters!';

function messageOf(environment: NodeJS.ProcessEnv): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('readConfig', () => {
  it('needs nothing', () => {
    const bare = {
      discord: null,
      adminGuildId: null,
      publicKey: null,
      logLevel: 'info',
      cooldown: { uses: 10, seconds: 60 },
      health: null,
      sourceUrl: null,
      feedback: null,
    };
    expect(readConfig({})).toEqual(bare);
    expect(readConfig({ FEEDBACK_FILE: '', FEEDBACK_SECRET: ' ', FEEDBACK_RETENTION_DAYS: '' })).toEqual(
      bare,
    );
    expect(readConfig({ FEEDBACK_SECRET: SECRET, FEEDBACK_RETENTION_DAYS: '7' })).toEqual(bare);
  });

  it('keeps feedback for a year where there is a file and a secret', () => {
    expect(readConfig({ FEEDBACK_FILE: 'kept/f.sqlite', FEEDBACK_SECRET: SECRET }).feedback).toEqual({
      file: 'kept/f.sqlite',
      secret: SECRET,
      retentionDays: 365,
    });
  });

  it.each(['1', '30', '3650'])('takes %s days of retention', (days) => {
    const environment = { FEEDBACK_FILE: 'f', FEEDBACK_SECRET: SECRET, FEEDBACK_RETENTION_DAYS: days };
    expect(readConfig(environment).feedback?.retentionDays).toBe(Number(days));
  });

  it.each(['0', '3651', '-1', '1.5', '1e2', '0x10', 'ten', '99999'])('refuses %s days', (days) => {
    const environment = { FEEDBACK_FILE: 'f', FEEDBACK_SECRET: SECRET, FEEDBACK_RETENTION_DAYS: days };
    expect(messageOf(environment)).toBe('FEEDBACK_RETENTION_DAYS must be a whole number of days, 1 to 3650.');
  });

  it('asks for the secret by its name, and never repeats it', () => {
    expect(messageOf({ FEEDBACK_FILE: 'f' })).toContain('FEEDBACK_SECRET');
    const message = messageOf({ FEEDBACK_FILE: 'f', FEEDBACK_SECRET: 'hushhushhushhus' });
    expect(message).toBe('FEEDBACK_SECRET must have at least 16 characters.');
  });

  it.each([
    ['0', '1', 0, 1],
    ['1000', '86400', 1000, 86_400],
  ])('takes %s uses in %s seconds', (COOLDOWN_USES, COOLDOWN_SECONDS, uses, seconds) => {
    expect(readConfig({ COOLDOWN_USES, COOLDOWN_SECONDS }).cooldown).toEqual({ uses, seconds });
  });

  it.each([
    ['COOLDOWN_USES', '1001'],
    ['COOLDOWN_USES', '-1'],
    ['COOLDOWN_USES', 'many'],
    ['COOLDOWN_SECONDS', '0'],
    ['COOLDOWN_SECONDS', '86401'],
  ])('refuses %s=%s', (name, value) => {
    expect(messageOf({ [name]: value })).toMatch(new RegExp(`^${name} must be a whole number`));
  });

  it('takes the public key as the portal shows it, and an id beside it', () => {
    const key = `${'0aF9'.repeat(16)}`;
    expect(readConfig({ DISCORD_PUBLIC_KEY: key }).publicKey).toBe(key);
    const withId = { DISCORD_PUBLIC_KEY: key, DISCORD_APPLICATION_ID: '1'.repeat(18) };
    expect(readConfig(withId)).toMatchObject({ publicKey: key, discord: null });
    expect(messageOf({ DISCORD_PUBLIC_KEY: key, DISCORD_TOKEN: 't'.repeat(60) })).toContain(
      'DISCORD_APPLICATION_ID',
    );
    expect(messageOf({ DISCORD_APPLICATION_ID: '1'.repeat(18) })).toContain('DISCORD_TOKEN');
  });

  it.each(['ab', 'g'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(64)}\n`])(
    'refuses the public key %j',
    (key) => {
      expect(messageOf({ DISCORD_PUBLIC_KEY: key })).toContain(
        'DISCORD_PUBLIC_KEY must be 64 hexadecimal digits',
      );
    },
  );

  it('tells its health to this machine only, where nothing else is said', () => {
    expect(readConfig({ HEALTH_PORT: '9090' }).health).toEqual({ port: 9090, host: '127.0.0.1' });
    expect(readConfig({ HEALTH_PORT: '1', HEALTH_HOST: '0.0.0.0' }).health).toEqual({
      port: 1,
      host: '0.0.0.0',
    });
    expect(readConfig({ HEALTH_HOST: '0.0.0.0' }).health).toBeNull();
  });

  it('lets the server that is set up be that of /admin too, unless another is named', () => {
    const [one, two] = ['1'.repeat(18), '2'.repeat(18)];
    expect(readConfig({ DISCORD_GUILD_ID: one }).adminGuildId).toBe(one);
    expect(readConfig({ DISCORD_GUILD_ID: one, DISCORD_ADMIN_GUILD_ID: two }).adminGuildId).toBe(two);
    expect(messageOf({ DISCORD_ADMIN_GUILD_ID: 'ours' })).toContain('DISCORD_ADMIN_GUILD_ID');
  });

  it('checks the template of source addresses', () => {
    const template = 'https://example.org/{cable}#{locator}';
    expect(readConfig({ SOURCE_URL_TEMPLATE: template }).sourceUrl).toBe(template);
    expect(messageOf({ SOURCE_URL_TEMPLATE: 'javascript:{cable}' })).toContain('SOURCE_URL_TEMPLATE');
  });

  it.each(['0', '65536', '99999', '80a', '-1', '8080.5'])('refuses the port %s', (port) => {
    expect(messageOf({ HEALTH_PORT: port })).toBe('HEALTH_PORT must be a port, 1 to 65535.');
  });
});
