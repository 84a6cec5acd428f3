import type { IncomingMessage } from 'node:http';
import type { Upload } from './world.ts';

/** The body of a request; `broken` says why it cannot be read. */
export interface Body {
  readonly body: unknown;
  readonly files: readonly Upload[];
  readonly broken: string | null;
}

function parse(text: string): Body {
  if (text === '') return { body: undefined, files: [], broken: null };
  try {
    return { body: JSON.parse(text), files: [], broken: null };
  } catch {
    return { body: undefined, files: [], broken: 'the body is no JSON' };
  }
}

/** reference#uploading-files: the message as `payload_json` and the files as `files[n]`. */
async function parseMultipart(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: Upload[] = [];
  const strange: string[] = [];
  let payload: Body = parse('');
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') payload = parse(value);
      else strange.push(name);
    } else if (/^files\[\d\]$/.test(name)) {
      files.push({ name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) });
    } else strange.push(name);
  }
  const broken = strange.length > 0 ? `the form has unknown parts: ${strange.join(', ')}` : payload.broken;
  return { body: payload.body, files, broken };
}

/** Reads the JSON or the form of a request. */
export async function parseBody(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  if (type.startsWith('multipart/form-data')) return parseMultipart(bytes, type);
  if (bytes.length > 0 && !type.startsWith('application/json')) {
    return { body: undefined, files: [], broken: `the body is of type "${type}"` };
  }
  return parse(bytes.toString('utf8'));
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return parseBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
}
