const MOST = 1000;

/** Tells what came before from what is new; remembers the last thousand. */
export function createSeen(): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return true;
    ids.add(id);
    const [oldest] = ids;
    if (ids.size > MOST && oldest !== undefined) ids.delete(oldest);
    return false;
  };
}
