import iconv from 'iconv-lite';

/**
 * Decodes the bytes of a cable's file: UTF-8, or Windows-1252 where the bytes are not UTF-8. A byte-order
 * mark is left in the text, so that offsets count from the first character of the file.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not by TextDecoder: Node 20 reads 0x80 to 0x9F as ISO 8859-1, which has no quotation marks there.
    return iconv.decode(Buffer.from(bytes), 'win1252', { stripBOM: false });
  }
}
