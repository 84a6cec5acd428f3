// Optional: it installs with the project unless it is left out or the machine is of a kind that it does not
// know. This is the part of its interface that we use; it is the one of node:sqlite.

declare module '@photostructure/sqlite' {
  export interface StatementSync {
    get(...values: readonly string[]): unknown;
    all(...values: readonly string[]): unknown[];
    run(...values: readonly string[]): { readonly changes: number };
  }
  export class DatabaseSync {
    /** `timeout`: how many milliseconds to wait for a lock. */
    constructor(file: string, options: { readonly timeout: number });
    readonly isTransaction: boolean;
    exec(sql: string): void;
    prepare(sql: string): StatementSync;
    close(): void;
  }
}
