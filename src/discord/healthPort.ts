/**
 * The port on which a process tells how it does: that of the setting, and of the sharding manager's children
 * each the one above the last, since they run side by side.
 *
 * @param environment where the sharding manager tells a child which shard it is
 */
export function healthPort(setting: number, environment: NodeJS.ProcessEnv): number {
  if (!('SHARDING_MANAGER' in environment)) return setting;
  return setting + Number(environment['SHARDS'] ?? 0);
}
