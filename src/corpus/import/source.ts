/** One cable of an archive in the archive's text form, or what could not be read. */
export type ImportSource =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

/** Bytes of a file or of an entry of a ZIP archive, read as they come. */
export interface ByteSource {
  /** The path, with the entry's after a colon. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** No cable is longer; a longer file is not a cable and must not fill the memory. */
export const LONGEST_CABLE_BYTES = 16 * 1024 * 1024;

/** Reads a whole source, or `null` where it is longer than any cable. */
export async function readWhole({ bytes }: ByteSource): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LONGEST_CABLE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
