/** What has to be closed in the end. */
export interface Closing {
  add(close: () => void): void;
  /** Closes what was added last first, and everything once. */
  close(): void;
}

/** Collects what has to be closed, in the order in which it is opened. */
export function createClosing(): Closing {
  const closers: (() => void)[] = [];
  return {
    add: (close) => void closers.push(close),
    close() {
      for (const close of closers.splice(0).reverse()) close();
    },
  };
}
