/** A JSON Schema, or a part of one. */
export interface Schema {
  [keyword: string]: unknown;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that a schema refers to, or itself. */
type Resolve = (schema: Schema) => Schema;

const propertiesOf = (schema: Schema): Record<string, Schema> =>
  (schema['properties'] ?? {}) as Record<string, Schema>;

/** The numbers in `type` that choose a branch of a union. */
function tagsOf(branch: Schema, resolve: Resolve): unknown[] | null {
  const tags = propertiesOf(resolve(branch))['type']?.['enum'];
  return Array.isArray(tags) ? tags : null;
}

/** JSON Schema's `if`, `then` and `else`. An object with a literal `then` would look like a promise. */
const conditional = (when: Schema, yes: Schema | boolean, no: Schema): Schema =>
  Object.fromEntries([
    ['if', when],
    ['then', yes],
    ['else', no],
  ]);

const AUTOCOMPLETE_DATA = /AutocompleteCallback(Integer|Number|String)Data$/;

/** Choices of an autocomplete by the type of their values; that they fit the option is a rule of the state. */
function autocompleteData(branches: readonly Schema[]): Schema | null {
  const branch = (type: string): Schema | undefined =>
    branches.find(({ $ref }) => AUTOCOMPLETE_DATA.exec(String($ref))?.[1] === type);
  const [numbers, strings] = [branch('Number'), branch('String')];
  if (numbers === undefined || strings === undefined) return null;
  const number: Schema = { type: 'object', required: ['value'], properties: { value: { type: 'number' } } };
  const withNumbers: Schema = {
    type: 'object',
    required: ['choices'],
    properties: { choices: { type: 'array', contains: number } },
  };
  return conditional(withNumbers, numbers, strings);
}

const isNull = (branch: Schema): boolean => branch['type'] === 'null';

/** A union as if/then/else, so that one fault gives one error and not one for each branch. */
function readableUnion(branches: readonly Schema[], resolve: Resolve): Schema | null {
  const some = branches.filter((branch) => !isNull(branch));
  const nullable = (schema: Schema): Schema =>
    some.length < branches.length ? conditional({ type: 'null' }, true, schema) : schema;
  const [only] = some;
  if (some.length === 1 && only !== undefined) return nullable(only);
  const tagged = some.map((branch) => ({ branch, tags: tagsOf(branch, resolve) }));
  if (tagged.some(({ tags }) => tags === null)) return autocompleteData(some);
  const known: Schema = {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: tagged.flatMap(({ tags }) => tags ?? []) } },
  };
  const chain = tagged.reduceRight<Schema>(
    (rest, { branch, tags }) =>
      conditional({ type: 'object', required: ['type'], properties: { type: { enum: tags } } }, branch, rest),
    known,
  );
  return nullable(chain);
}

// discord.js sends these with every message, also where the document does not list them.
const UNLISTED_IN_MESSAGES: Record<string, Schema> = { enforce_nonce: {}, nonce: {}, tts: {} };
// Documented at interactions/application-commands, and not in the document.
const UNLISTED_IN_COMMANDS: Record<string, Schema> = { nsfw: { type: ['boolean', 'null'] } };
// The documentation sends permissions as strings of digits, the document lists integers.
const PERMISSIONS: Schema = {
  anyOf: [{ type: ['integer', 'null'] }, { type: 'string', pattern: '^[0-9]+$' }],
};

// Inside `errors` the codes are words on the wire, and integers in the document.
const ERROR_CODE: Schema = { type: ['integer', 'string'] };

/** An object of a request that takes the listed properties and no other: else `contnet` would pass. */
function closed(schema: Schema): Schema {
  const properties = { ...propertiesOf(schema) };
  if ('content' in properties && 'embeds' in properties) Object.assign(properties, UNLISTED_IN_MESSAGES);
  if ('default_member_permissions' in properties) {
    Object.assign(properties, UNLISTED_IN_COMMANDS, { default_member_permissions: PERMISSIONS });
  }
  return { additionalProperties: false, ...schema, properties };
}

/** An error with a code. */
function lenient(schema: Schema): Schema {
  const { code, message, ...others } = propertiesOf(schema);
  const isError = code !== undefined && message !== undefined && Object.keys(others).length === 0;
  return isError ? { ...schema, properties: { code: ERROR_CODE, message } } : schema;
}

/**
 * Everything in which our reading of Discord's OpenAPI document departs from its letter:
 *
 * - `null | X` and unions told apart by the integer `type` become if/then/else;
 * - so do the choices of an autocomplete, by the type of their values;
 * - permissions may be strings of digits;
 * - the codes of errors may be strings, as those inside `errors` are on the wire;
 * - objects in requests are closed (`additionalProperties: false`), but for `enforce_nonce`, `nonce` and
 *   `tts` in messages and `nsfw` in commands.
 */
export function adjust(schema: unknown, resolve: Resolve, side: 'request' | 'response'): unknown {
  if (Array.isArray(schema)) return schema.map((part) => adjust(part, resolve, side));
  if (!isSchema(schema)) return schema;
  const isObject = schema['type'] === 'object' && 'properties' in schema && !('allOf' in schema);
  const dress = side === 'request' ? closed : lenient;
  const { oneOf, anyOf, ...rest } = Object.fromEntries(
    Object.entries(isObject ? dress(schema) : schema).map(([keyword, value]) => [
      keyword,
      adjust(value, resolve, side),
    ]),
  );
  const union = oneOf ?? anyOf;
  if (!Array.isArray(union)) return rest;
  return { ...rest, ...(readableUnion(union, resolve) ?? (oneOf === undefined ? { anyOf } : { oneOf })) };
}
