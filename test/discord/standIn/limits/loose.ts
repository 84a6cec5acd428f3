/** An object of which nothing is known, as a bot sent it. */
export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; an empty one where it is none. */
export const loose = (value: unknown): Loose => (isLoose(value) ? value : {});

/** The objects in a list; none where it is no list. */
export const looseList = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);

/** The value as a text, where it is one. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The value as a number, or what stands for a missing one. */
export const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;
