/** Ends a test that has a person do what no person can do. */
export function cannot(why: string): never {
  throw new Error(`A person cannot do that: ${why}`);
}
