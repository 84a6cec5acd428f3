import { setTimeout as delay } from 'node:timers/promises';
import { REST, type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { connectionError } from './connectionError.ts';
import type { Reach } from './createClient.ts';
import { type Host, thisProcess } from './host.ts';
import { backOff, reachDiscord } from './reachDiscord.ts';

export interface ShardsOptions extends Pick<Reach, 'rest'> {
  readonly token: string;
  readonly logger: Logger;
  /** How many; as many as Discord recommends where it is `auto`. */
  readonly shards: number | 'auto';
  /** The program that each child runs, and its arguments. */
  readonly entry: string;
  readonly args: readonly string[];
  readonly timing?: Partial<ShardsTiming>;
  /** The process, but for tests. */
  readonly host?: Host;
}

/** Milliseconds. */
export interface ShardsTiming {
  /** Before a child is started again, by how often it ended in a row. */
  readonly waitBefore: (attempt: number) => number;
  /** A child that ran so long had started well. */
  readonly settled: number;
  /** Between the starts: Discord lets one connection begin in five seconds. */
  readonly between: number;
  /** From a signal until children that still run are ended by force; more than they need themselves. */
  readonly deadline: number;
}

const TIMING: ShardsTiming = { waitBefore: backOff, settled: 60_000, between: 5500, deadline: 9500 };

/**
 * Runs the bot in one process a shard, and starts again what ends, until a signal comes.
 *
 * @throws UserError when Discord does not accept the token
 */
export async function runShards(options: ShardsOptions): Promise<void> {
  const { token, logger, shards, entry, args, rest, host = thisProcess } = options;
  const timing = { ...TIMING, ...options.timing };
  const stopped = new AbortController();
  const children = new Set<NonNullable<Shard['process']>>();

  function endIfDone(): void {
    if (stopped.signal.aborted && children.size === 0) host.exit(0);
  }
  function stop(signal: string): void {
    const again = stopped.signal.aborted;
    if (!again) {
      logger.info({ signal, children: children.size }, 'stopping');
      stopped.abort();
    }
    for (const child of children) child.kill(again ? 'SIGKILL' : 'SIGTERM');
    if (!again) setTimeout(() => stop(signal), timing.deadline);
    endIfDone();
  }
  for (const signal of ['SIGINT', 'SIGTERM']) host.on(signal, () => stop(signal));

  function keep(shard: Shard): void {
    let ended = 0;
    let began = 0;
    shard.on('spawn', (child) => {
      if (!('kill' in child)) return;
      began = performance.now();
      children.add(child);
      child.once('exit', async (code, signal) => {
        children.delete(child);
        endIfDone();
        if (stopped.signal.aborted) return;
        ended = performance.now() - began > timing.settled ? 1 : ended + 1;
        const ms = timing.waitBefore(ended);
        logger.warn({ shard: shard.id, code, signal, ms }, 'a shard ended; starting it again');
        await delay(ms);
        if (!stopped.signal.aborted) await shard.spawn(-1);
      });
    });
  }

  try {
    const client = new REST(rest).setToken(token);
    const { shards: recommended } = await reachDiscord(client, logger, timing.waitBefore, stopped.signal);
    const count = shards === 'auto' ? recommended : shards;
    // It would start again at once and for ever what ends at once, so that is done above.
    const manager = new ShardingManager(entry, {
      token,
      totalShards: count,
      shardArgs: [...args],
      respawn: false,
    });
    manager.on('shardCreate', keep);
    logger.info({ shards: count }, 'starting the shards');
    for (let id = 0; id < count && !stopped.signal.aborted; id += 1) {
      if (id > 0) await delay(timing.between, null, { signal: stopped.signal });
      await manager.createShard(id).spawn(-1);
    }
  } catch (error) {
    if (!stopped.signal.aborted) throw connectionError(error);
  }
}
