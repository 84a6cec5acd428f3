// The sharding manager as a process of its own, over bot.mjs.
import { fileURLToPath } from 'node:url';
import { runShards } from '../../../../dist/src/discord/gateway/shardManager.js';
import { createLogger } from '../../../../dist/src/log.js';

await runShards({
  token: process.env['DISCORD_TOKEN'] ?? '',
  logger: createLogger('info'),
  shards: 'auto',
  entry: fileURLToPath(new URL('bot.mjs', import.meta.url)),
  args: [],
  rest: { api: process.env['API'] ?? '' },
  timing: { between: 100, waitBefore: () => 100 },
});
