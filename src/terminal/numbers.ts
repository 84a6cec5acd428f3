import { InvalidArgumentError } from 'commander';

/** Reads an option that counts something: a whole number from 1 to `most`. */
export function countUpTo(most: number): (value: string) => number {
  return (value) => {
    const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (count < 1 || count > most) throw new InvalidArgumentError(`Write a whole number from 1 to ${most}.`);
    return count;
  };
}
