/** A place in a cable, and which page of its text. */
export interface Place {
  readonly cable: string;
  readonly locator: string;
  /** From 0. */
  readonly page: number;
}

const LONGEST_NUMBER = 3;

/** A whole number of 0 or more as a field; `null` for anything else. */
export function readNumber(field: string | undefined): number | null {
  return field !== undefined && /^\d+$/.test(field) && field.length <= LONGEST_NUMBER ? Number(field) : null;
}

export function readPlace([cable = '', locator = '', number, ...more]: readonly string[]): Place | null {
  const page = readNumber(number);
  if (cable === '' || locator === '' || page === null || more.length > 0) return null;
  return { cable, locator, page };
}
