import { type Entry, open, type ZipFile } from 'yauzl';
import type { ByteSource, ImportSource } from './source.ts';

const openZip = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const nextEntry = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const settle = (entry: Entry | null): void => {
      zip.off('entry', settle);
      zip.off('error', reject);
      resolve(entry);
    };
    zip.once('entry', settle);
    zip.once('end', () => settle(null));
    zip.once('error', reject);
    zip.readEntry();
  });

const openEntry = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** The entries of a ZIP file, one after the other; folders and ZIP files inside are not opened. */
export async function* readZip(
  path: string,
): AsyncGenerator<ByteSource | (ImportSource & { problem: string })> {
  const zip = await openZip(path);
  try {
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      const name = `${path}:${entry.fileName}`;
      if (entry.fileName.endsWith('/')) continue;
      if (/\.zip$/i.test(entry.fileName))
        yield { name, problem: 'a ZIP file inside a ZIP file is not opened' };
      else yield { name, bytes: await openEntry(zip, entry) };
    }
  } finally {
    zip.close();
  }
}
