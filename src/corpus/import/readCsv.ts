import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { type ByteSource, type ImportSource, LONGEST_CABLE_BYTES } from './source.ts';
import { writeTextForm } from './textForm.ts';

/** The columns of the archive's dump, in its order. */
const COLUMNS = ['number', 'date', 'id', 'origin', 'classification', 'references', 'header', 'body'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const SNIFFED_BYTES = 256 * 1024;

/** How a dump is written, told by its beginning: quotes as `\"` or `""`, UTF-8 or Windows-1252. */
function sniff(beginning: Buffer): { quoting: string; encoding: string } {
  const quoting = /[^\\]\\"/.test(beginning.toString('latin1')) ? '\\' : '"';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return { quoting, encoding: 'utf8' };
  } catch {
    return { quoting, encoding: 'win1252' };
  }
}

/** The same bytes with their beginning read ahead. */
async function readAhead(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ beginning: Buffer; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < SNIFFED_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const beginning = Buffer.concat(chunks);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield beginning;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { beginning, all: all() };
}

/**
 * Reads the cables of a CSV dump one by one, in constant memory: number, date, local id, origin,
 * classification, references, header, body; with or without a line of column names.
 */
export async function* readCsv({ name, bytes }: ByteSource): AsyncGenerator<ImportSource> {
  const { beginning, all } = await readAhead(bytes);
  const { quoting, encoding } = sniff(beginning);
  const decoder = iconv.getDecoder(encoding);
  const parser = parse({
    columns: [...COLUMNS],
    escape: quoting,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_CABLE_BYTES,
  });
  const feed = async (): Promise<void> => {
    for await (const chunk of all) {
      if (!parser.write(decoder.write(Buffer.from(chunk))))
        await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end(decoder.end() ?? '');
  };
  feed().catch((error: unknown) => parser.destroy(error instanceof Error ? error : new Error(String(error))));
  let count = 0;
  try {
    for await (const row of parser as AsyncIterable<Partial<Row>>) {
      count += 1;
      const { id, body } = row;
      if (id === undefined || body === undefined) {
        yield { name: `${name}, record ${count}`, problem: 'it has fewer than eight columns' };
      } else if (/\d/.test(id)) {
        const { date = '', classification = '', origin = '', header = '' } = row;
        yield {
          name: `${name}, record ${count}`,
          text: writeTextForm({ id, date, classification, origin, header, body }),
        };
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield {
      name: `${name}, after record ${count}`,
      problem: `the rest is no readable CSV (${reason.slice(0, 100)})`,
    };
  }
}
