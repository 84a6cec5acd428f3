import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Encoder } from './encoder.ts';

/** Takes the vectors of the group at an index as soon as they are there. */
export type Encoded = (index: number, vectors: readonly Float32Array[]) => Promise<void>;

const WORKER = new URL('./encodeWorker.js', import.meta.url);
// A thread loads the model anew; fewer texts than this a thread are not worth it.
const FEWEST_TEXTS_A_THREAD = 60;

/**
 * Encodes groups of texts, in worker threads where there is enough to do. From the sources, which worker
 * threads cannot read, everything runs in this thread.
 *
 * @param setting what `loadEncoder` made the encoder of
 */
export async function encodeAll(
  groups: readonly (readonly string[])[],
  encoder: Encoder,
  setting: string | undefined,
  encoded: Encoded,
): Promise<void> {
  const queue = groups.map((texts, index) => ({ texts, index }));
  const texts = groups.reduce((sum, group) => sum + group.length, 0);
  const useful = Math.min(availableParallelism(), groups.length, Math.floor(texts / FEWEST_TEXTS_A_THREAD));
  const threads = existsSync(WORKER) && useful > 1 ? useful : 0;

  async function work(encode: (group: readonly string[]) => Promise<readonly Float32Array[]>): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      await encoded(next.index, await encode(next.texts));
  }
  async function workInThread(): Promise<void> {
    const worker = new Worker(WORKER, { workerData: setting });
    try {
      await work(async (group) => {
        worker.postMessage(group);
        const [vectors] = (await once(worker, 'message')) as [readonly Float32Array[]];
        return vectors;
      });
    } finally {
      await worker.terminate();
    }
  }
  if (threads === 0) await work((group) => encoder.encode(group));
  else await Promise.all(Array.from({ length: threads }, workInThread));
}
