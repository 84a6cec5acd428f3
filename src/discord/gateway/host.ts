/** What the bot needs of the process that it runs in. */
export interface Host {
  on(event: string, listener: (detail: unknown) => void): unknown;
  off(event: string, listener: (detail: unknown) => void): unknown;
  /** Whether the sharding manager started it. */
  readonly managed: boolean;
  exit(code: number): void;
}

/** The process itself. */
export const thisProcess: Host = {
  on: (event, listener) => process.on(event, listener),
  off: (event, listener) => process.off(event, listener),
  get managed() {
    return 'SHARDING_MANAGER' in process.env;
  },
  exit: (code) => process.exit(code),
};
