import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { adjust, type Schema } from './specAdjustments.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

/** Holds requests and responses against Discord's own schema; lists of what is wrong, empty where nothing is. */
export interface Spec {
  /** @param path below `/api/v10`, with its query */
  checkRequest(method: string, path: string, body: unknown): string[];
  checkResponse(method: string, path: string, status: number, body: unknown): string[];
}

const DEFAULT_PATH = fileURLToPath(
  new URL('../../../../shared/reference/discord-openapi.json', import.meta.url),
);

const JSON_TYPE = 'application/json';

/** Errors as `/where: what`, without those that only say that some branch failed, and each once. */
function readable(errors: readonly ErrorObject[]): string[] {
  const told = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf'].includes(keyword));
  const lines = (told.length > 0 ? told : errors).map(({ instancePath, message = '', params }) => {
    const { additionalProperty, allowedValues } = params as Record<string, unknown>;
    const which = additionalProperty ?? (allowedValues === undefined ? '' : JSON.stringify(allowedValues));
    return `${instancePath || '/'}: ${message}${which === '' ? '' : ` (${which})`}`;
  });
  return [...new Set(lines)];
}

function compiler(
  document: Document,
  side: 'request' | 'response',
): (pointer: readonly string[]) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat('snowflake', /^[0-9]{1,20}$/);
  ajv.addFormat('nonce', true);
  const resolve = (schema: Schema): Schema => {
    const name = /^#\/components\/schemas\/(.+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
    return name === undefined ? schema : (document.components['schemas']?.[name] ?? schema);
  };
  const { paths, components } = document;
  const adjusted = adjust({ paths, components }, resolve, side) as Schema;
  ajv.addSchema({ $id: 'discord', ...adjusted });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const path = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const ref = `discord#/${path.join('/')}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    return validate;
  };
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path);

/** Values of a query come as text; the schema wants what they mean. */
function queryValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}

function readSpec(document: Document): Spec {
  // Literal paths before those with parameters: `@original` before `{message_id}`.
  const templates = Object.keys(document.paths).sort(
    (one, other) => one.split('{').length - other.split('{').length,
  );
  const inRequests = compiler(document, 'request');
  const inResponses = compiler(document, 'response');

  function find(method: string, path: string) {
    const url = new URL(path, 'http://discord');
    const template = templates.find((one) => matches(one, decodeURIComponent(url.pathname)));
    const verb = method.toLowerCase();
    const operation = template === undefined ? undefined : document.paths[template]?.[verb];
    return template === undefined || operation === undefined ? null : { template, verb, operation, url };
  }
  const checkQuery = (operation: Operation, url: URL): string[] =>
    [...url.searchParams].flatMap(([name, text]) => {
      const parameter = operation.parameters?.find((one) => one.name === name && one.in === 'query');
      if (parameter === undefined) return [`?${name}: Discord knows no such parameter`];
      const { type } = parameter.schema;
      const value = queryValue(text);
      const fits =
        type === 'boolean' ? typeof value === 'boolean' : type !== 'integer' || Number.isInteger(value);
      return fits ? [] : [`?${name}: must be ${String(type)}`];
    });

  return {
    checkRequest(method, path, body) {
      const found = find(method, path);
      if (found === null) return [`/: Discord has no ${method} ${path}`];
      const { template, verb, operation, url } = found;
      const query = checkQuery(operation, url);
      const takesJson = operation.requestBody?.content[JSON_TYPE] !== undefined;
      if (!takesJson) return body === undefined ? query : [...query, '/: this takes no body'];
      if (body === undefined) return [...query, '/: a body is missing'];
      const validate = inRequests(['paths', template, verb, 'requestBody', 'content', JSON_TYPE, 'schema']);
      return validate(body) ? query : [...query, ...readable(validate.errors ?? [])];
    },
    checkResponse(method, path, status, body) {
      const found = find(method, path);
      // The document says nothing of an error of the server.
      if (found === null || status >= 500) return [];
      const { template, verb, operation } = found;
      const key = operation.responses[String(status)] === undefined && status >= 400 ? '4XX' : String(status);
      const response = operation.responses[key];
      if (response === undefined) return [`/: Discord never answers ${status}`];
      const ref = /^#\/(.+)$/.exec(String(response['$ref'] ?? ''))?.[1]?.split('/');
      const at = ref ?? ['paths', template, verb, 'responses', key];
      const shape = ref === undefined ? response : document.components['responses']?.[ref.at(-1) ?? ''];
      if (shape?.['content'] === undefined) return body === undefined ? [] : ['/: this answer has no body'];
      const validate = inResponses([...at, 'content', JSON_TYPE, 'schema']);
      return validate(body) ? [] : readable(validate.errors ?? []);
    },
  };
}

/** Compiles what most tests need, so that it costs no interaction a part of its 3 s. */
function warmUp({ checkRequest, checkResponse }: Spec): void {
  for (const [method, path] of [
    ['POST', '/interactions/1/token/callback'],
    ['POST', '/webhooks/1/token'],
    ['PATCH', '/webhooks/1/token/messages/@original'],
  ] as const) {
    checkRequest(method, path, {});
    checkResponse(method, path, 200, {});
  }
}

let loaded: Spec | null | undefined;

/**
 * Discord's OpenAPI document from the path in `DISCORD_OPENAPI`, by default beside this repository; `null`,
 * and a notice, where it is not there.
 */
export function loadSpec(): Spec | null {
  if (loaded !== undefined) return loaded;
  const path = process.env['DISCORD_OPENAPI'] ?? DEFAULT_PATH;
  if (!existsSync(path)) {
    process.stderr.write(
      `No Discord OpenAPI document at ${path}; requests are held against the documented limits only.\n`,
    );
    loaded = null;
  } else {
    loaded = readSpec(JSON.parse(readFileSync(path, 'utf8')));
    warmUp(loaded);
  }
  return loaded;
}
