import { describe, expect, it } from 'vitest';
import { connectionError } from '../../../src/discord/gateway/connectionError.ts';
import { UserError } from '../../../src/userError.ts';

const failing = (fields: object): Error =>
  Object.assign(new Error('a long story with a token in it'), fields);

describe('connectionError', () => {
  it.each([
    [{ status: 401 }, /DISCORD_TOKEN/],
    [{ code: 'TokenInvalid' }, /DISCORD_TOKEN/],
    [{ status: 403 }, /DISCORD_APPLICATION_ID/],
    [{ code: 'ENOTFOUND' }, /cannot be reached \(ENOTFOUND\)/],
  ])('%j becomes one sentence for the operator', (fields, message) => {
    const error = connectionError(failing(fields));
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain('a long story');
  });

  it('tells when the bot may connect again after too many starts', () => {
    const error = new Error(
      'Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at 2026-01-01T00:00:00.000Z',
    );
    expect(String(connectionError(error))).toMatch(/no further connection before 2026-01-01T00:00:00\.000Z/);
  });

  it('leaves what is a bug a bug', () => {
    const bug = failing({ status: 400 });
    expect(connectionError(bug)).toBe(bug);
    expect(connectionError('x')).toBe('x');
  });
});
