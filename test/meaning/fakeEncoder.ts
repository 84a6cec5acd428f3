import type { Encoder } from '../../src/meaning/encoder.ts';

/** What a made-up encoder was given, one list a call. */
export interface FakeEncoder extends Encoder {
  readonly calls: string[][];
}

/** An encoder whose vectors tell which letters a text has; each is of length 1. */
export function fakeEncoder(before: (texts: readonly string[]) => void = () => undefined): FakeEncoder {
  const calls: string[][] = [];
  return {
    id: 'fake-1',
    dimensions: 26,
    calls,
    async encode(texts) {
      before(texts);
      calls.push([...texts]);
      return texts.map((text) => {
        const counts = Float32Array.from(
          { length: 26 },
          (_, letter) => text.toLowerCase().split(String.fromCharCode(97 + letter)).length - 1,
        );
        const length = Math.hypot(...counts) || 1;
        return counts.map((count) => count / length);
      });
    },
  };
}
