import { CUSTOM_ID } from '../limits.ts';

const SEPARATOR = '|';

/** What a `custom_id` says: the name of an action or view, and its state. */
export interface Named {
  readonly name: string;
  readonly fields: readonly string[];
}

/**
 * Writes a state into a `custom_id`, so that a button works in any process and at any time.
 *
 * @returns `null` where it does not fit in the 100 characters that Discord allows, or holds what separates
 *   its parts
 */
export function writeId({ name, fields }: Named): string | null {
  const parts = [name, ...fields];
  const id = parts.join(SEPARATOR);
  return id.length <= CUSTOM_ID && !parts.some((part) => part.includes(SEPARATOR)) ? id : null;
}

/** Reads it back. Anybody can send anything as a `custom_id`, so what comes of it is still to be checked. */
export function readId(id: string): Named {
  const [name = '', ...fields] = id.slice(0, CUSTOM_ID).split(SEPARATOR);
  return { name, fields };
}
