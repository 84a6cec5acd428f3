import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../userError.ts';
import { decode } from '../decode.ts';
import { readCsv } from './readCsv.ts';
import { readHtml } from './readHtml.ts';
import { readZip } from './readZip.ts';
import { type ByteSource, type ImportSource, readWhole } from './source.ts';

async function* readText(source: ByteSource): AsyncGenerator<ImportSource> {
  const { name } = source;
  const bytes = await readWhole(source);
  yield bytes === null ? { name, problem: 'it is longer than any cable' } : { name, text: decode(bytes) };
}

async function* readPage(source: ByteSource): AsyncGenerator<ImportSource> {
  for await (const page of readText(source)) {
    const text = 'text' in page ? readHtml(page.text) : null;
    if ('problem' in page) yield page;
    else
      yield text === null
        ? { name: page.name, problem: 'the page holds no cable' }
        : { name: page.name, text };
  }
}

async function* unzip(source: ByteSource): AsyncGenerator<ImportSource> {
  for await (const entry of readZip(source.name)) yield* 'problem' in entry ? [entry] : readSource(entry);
}

/** One row a kind of file; what has no row is skipped. */
const READERS: readonly { ending: RegExp; read: (source: ByteSource) => AsyncIterable<ImportSource> }[] = [
  { ending: /\.txt$/i, read: readText },
  { ending: /\.html?$/i, read: readPage },
  { ending: /\.csv$/i, read: readCsv },
  { ending: /\.zip$/i, read: unzip },
];

async function* readSource(source: ByteSource): AsyncGenerator<ImportSource> {
  const { name, bytes } = source;
  if (/\.gz$/i.test(name)) {
    yield* readSource({ name: name.slice(0, -3), bytes: gunzip(bytes) });
    return;
  }
  const reader = READERS.find(({ ending }) => ending.test(name));
  try {
    if (reader === undefined) yield { name, problem: 'it is no .txt, .html, .csv, .zip or .gz file' };
    else yield* reader.read(source);
  } catch (error) {
    yield {
      name,
      problem: `it cannot be read (${error instanceof Error ? error.message.slice(0, 100) : 'unknown'})`,
    };
  }
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  const feed = async (): Promise<void> => {
    for await (const chunk of bytes) {
      if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve));
    }
    stream.end();
  };
  feed().catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  yield* stream as AsyncIterable<Uint8Array>;
}

interface File {
  readonly path: string;
  readonly size: number;
}

/** The files below a folder, in order. Hidden files and links, which may run in circles, are passed over. */
async function listFolder(folder: string): Promise<File[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    visible.map(async (entry): Promise<File[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFolder(path);
      return entry.isFile() ? [{ path, size: (await stat(path)).size }] : [];
    }),
  );
  return lists.flat();
}

async function listFiles(path: string): Promise<File[]> {
  const found = await stat(path).catch(() => {
    throw new UserError(`"${path}" cannot be read; name files or folders with cables.`);
  });
  return found.isDirectory() ? listFolder(path) : [{ path, size: found.size }];
}

/** How far reading has come, in bytes of the files named. */
export type Progress = (bytes: number, total: number) => void;

/**
 * Reads the cables of files and folders: text, web pages, CSV dumps, and ZIP and gzip of these.
 *
 * @throws UserError when a path does not exist
 */
export async function* readSources(
  paths: readonly string[],
  progress: Progress,
): AsyncGenerator<ImportSource> {
  const files = (await Promise.all(paths.map(listFiles))).flat();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const { path, size } of files) {
    const stream = createReadStream(path);
    const start = before;
    stream.on('data', () => progress(start + stream.bytesRead, total));
    stream.pause();
    yield* readSource({ name: path, bytes: stream as AsyncIterable<Uint8Array> });
    stream.destroy();
    before += size;
    progress(before, total);
  }
}
