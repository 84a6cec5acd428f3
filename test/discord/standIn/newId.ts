const DISCORD_EPOCH = 1_420_070_400_000;

let count = 0n;

/** A fresh snowflake of 19 digits, above all before: https://docs.discord.com/developers/reference#snowflakes */
export function newId(): string {
  count += 1n;
  return String((BigInt(Date.now() - DISCORD_EPOCH) << 22n) + count);
}

/** The shard that a server belongs to. */
export const shardOf = (guildId: string | null, shards: number): number =>
  guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
