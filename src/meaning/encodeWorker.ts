import { parentPort, workerData } from 'node:worker_threads';
import { loadEncoder } from './loadEncoder.ts';

// A worker thread of encodeAll: gets the texts of one group after the other and sends their vectors back.
const encoder = await loadEncoder(workerData as string | undefined);
parentPort?.on('message', async (texts: readonly string[]) => {
  parentPort?.postMessage((await encoder?.encode(texts)) ?? []);
});
