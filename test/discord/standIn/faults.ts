/** What went wrong, in words. */
export interface Faults {
  /** What the bot did that Discord would refuse, or that we must never do. */
  readonly violations: string[];
  /** What this stand-in answered that Discord would not. */
  readonly own: string[];
  /** Requests that nobody has taught this stand-in. */
  readonly unplanned: string[];
}

export const noFaults = (): Faults => ({ violations: [], own: [], unplanned: [] });
