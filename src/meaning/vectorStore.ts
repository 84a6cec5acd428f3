import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoder } from './encoder.ts';
import type { Vector } from './vector.ts';

/** Where vectors are kept between runs: one file for the texts of a cable, named by what they say. */
export interface VectorStore {
  /** The vectors of these texts, in order, or `null` where they are not kept (any more, or whole). */
  read(texts: readonly string[]): Promise<readonly Vector[] | null>;
  write(texts: readonly string[], vectors: readonly Vector[]): Promise<void>;
}

const SCALE_BYTES = 4;

/** One vector after the other: its scale (float, little-endian), then its numbers, a byte each. */
function pack(vectors: readonly Vector[], dimensions: number): Buffer {
  const width = SCALE_BYTES + dimensions;
  const bytes = Buffer.alloc(vectors.length * width);
  vectors.forEach(({ values, scale }, index) => {
    bytes.writeFloatLE(scale, index * width);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, dimensions), index * width + SCALE_BYTES);
  });
  return bytes;
}

function unpack(bytes: Buffer, count: number, dimensions: number): Vector[] | null {
  const width = SCALE_BYTES + dimensions;
  if (bytes.length !== count * width) return null;
  return Array.from({ length: count }, (_, index) => ({
    scale: bytes.readFloatLE(index * width),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + index * width + SCALE_BYTES, dimensions),
  }));
}

/** Opens the store of one model below a folder, which need not exist yet. */
export function openVectorStore(folder: string, { id, dimensions }: Omit<Encoder, 'encode'>): VectorStore {
  const home = join(folder, id);
  const pathOf = (texts: readonly string[]): string =>
    join(home, `${createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32)}.vectors`);
  return {
    async read(texts) {
      const bytes = await readFile(pathOf(texts)).catch(() => null);
      return bytes === null ? null : unpack(bytes, texts.length, dimensions);
    },
    async write(texts, vectors) {
      const path = pathOf(texts);
      const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      await mkdir(home, { recursive: true });
      await writeFile(temporary, pack(vectors, dimensions));
      await rename(temporary, path);
    },
  };
}
