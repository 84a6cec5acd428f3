import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'attache-import-'));

export interface Fixture {
  readonly id: string;
  readonly date?: string;
  readonly classification?: string;
  readonly origin?: string;
  readonly tags?: string;
  readonly text?: string;
}

/** The body of an invented cable, from its UNCLAS line on. */
export function bodyOf({
  id,
  tags = 'KTIP PHUM VM',
  text = 'The shelter in Port Ember helped 14 victims.',
}: Fixture): string {
  return `UNCLAS SECTION 01 OF 01 ${id} \n \nSIPDIS \n \nE.O. 12958: N/A \nTAGS: ${tags}\nSUBJECT: VALMORA: INPUT FOR THE TIP REPORT \n \nREF: STATE 2094 \n \n¶1.  (U) ${text} \n`;
}

/** The same cable in the archive's text form. */
export function textOf(fixture: Fixture): string {
  const {
    id,
    date = 'Fri Feb 19 00:00:00 +0000 2010',
    classification = 'UNCLASSIFIED',
    origin = 'Embassy Port Ember',
  } = fixture;
  const head = [id, 'VALMORA: INPUT FOR THE TIP REPORT', date, classification, origin];
  return `${head.join('\n')}\nVZCZCXRO0001\nFM AMEMBASSY PORT EMBER\nTO RUEHC/SECSTATE WASHDC\n${bodyOf(fixture)}`;
}

/** A ZIP archive of one method (deflate), enough to be read by any unzipper. */
export function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ 0xffffffff) >>> 0;
}
