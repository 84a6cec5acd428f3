import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { registered } from '../../commands/index.ts';
import { startStandIn } from '../../test/discord/standIn/standIn.ts';
import { percentile } from '../percentile.ts';
import { renderTable } from '../table.ts';
import { burst } from './burst.ts';

// 500 interactions in 10 s over all cables at hand, and whether memory stays flat over many more:
// node run.js [how many more, 20,000 by default]

const BURST = 500;
const SECONDS = 10;
const PER_SECOND = 40;
const ROUND = 2000;
const IN_TIME = 3000;

const total = Number(process.argv[2] ?? 20_000);
const folders = ['corpus', '../shared/cables', 'test/cables'].filter((folder) => existsSync(folder));
const discord = await startStandIn({ heartbeatMs: 5000 });
discord.register(registered);
const bot = fork(new URL('bot.js', import.meta.url), [discord.api, discord.token, ...folders], {
  execArgv: ['--expose-gc'],
});
await once(bot, 'message');
await discord.gateway.ready();
const reader = discord.person();

async function heap(): Promise<number> {
  bot.send('heap');
  const [megabytes] = await once(bot, 'message');
  return Number(megabytes);
}

function row(name: string, times: readonly number[], megabytes: number): string[] {
  const late = times.filter((ms) => ms > IN_TIME).length;
  const [p50, p95, most] = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
  return [
    name,
    String(times.length),
    String(late),
    ...[p50, p95, most, megabytes].map((one) => one.toFixed(0)),
  ];
}

await burst(reader, 50, 2);
const rows = [row(`${BURST} in ${SECONDS} s`, await burst(reader, BURST, SECONDS), await heap())];
for (let done = 0; done < total; done += ROUND) {
  const times = await burst(reader, ROUND, ROUND / PER_SECOND);
  rows.push(row(`${done + ROUND} at ${PER_SECOND}/s`, times, await heap()));
  console.error(rows.at(-1)?.join('  '));
}
console.log(
  renderTable(
    { header: ['interactions', 'count', 'over 3 s', 'p50 ms', 'p95 ms', 'most ms', 'heap MB'], rows },
    false,
  ),
);
for (const problem of discord.problems().slice(0, 10)) console.error(problem);
bot.kill('SIGTERM');
await once(bot, 'exit');
await discord.close();
