import { expect, it } from 'vitest';
import { healthPort } from '../../src/discord/healthPort.ts';

it.each([
  [{}, 9090],
  [{ SHARDS: '3' }, 9090],
  [{ SHARDING_MANAGER: 'true', SHARDS: '0' }, 9090],
  [{ SHARDING_MANAGER: 'true', SHARDS: '3' }, 9093],
])('of %j is %s', (environment, port) => {
  expect(healthPort(9090, environment)).toBe(port);
});
