import { type Client, Events, Status } from 'discord.js';

/** What is heard of Discord. A bot may have several connections, "shards". */
export interface Hearing {
  /** Whether every connection is ready. */
  isReady(): boolean;
  /** When the connection was last heard of that has been silent longest; at first, when listening began. */
  lastHeard(): Date;
}

/** Listens for signs of life: events, and Discord's answers to heartbeats. */
export function listenTo(client: Client): Hearing {
  const began = Date.now();
  const events = new Map<number, number>();
  client.on(Events.Raw, (_, shard) => {
    events.set(shard, Date.now());
  });
  const heard = (shard: number, ping: number): number => Math.max(began, ping, events.get(shard) ?? 0);
  return {
    isReady: () =>
      client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    lastHeard() {
      const times = client.ws.shards.map(({ id, lastPingTimestamp }) => heard(id, lastPingTimestamp));
      return new Date(times.length === 0 ? began : Math.min(...times));
    },
  };
}
