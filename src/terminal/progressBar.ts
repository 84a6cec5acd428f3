/** What shows how far something has come. */
export interface Bar {
  readonly show: (done: number, total: number) => void;
  readonly stop: () => void;
}

/**
 * A bar on standard error while a terminal watches; nothing otherwise.
 *
 * @param doing what is being done: `reading`
 */
export async function progressBar(doing: string): Promise<Bar> {
  if (process.stderr.isTTY !== true) return { show: () => undefined, stop: () => undefined };
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `${doing} [{bar}] {percentage}% | {eta_formatted}`,
    stream: process.stderr,
    hideCursor: true,
  });
  let started = false;
  return {
    show: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
