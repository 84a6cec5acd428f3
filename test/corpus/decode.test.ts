import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';

describe('decode', () => {
  it('reads UTF-8, and Windows-1252 where it is none', () => {
    expect(decode(new TextEncoder().encode('¶5. Attaché'))).toBe('¶5. Attaché');
    expect(decode(Uint8Array.from([0xb6, 0x35, 0x2e, 0x93, 0x41, 0x94]))).toBe('¶5.“A”');
  });

  it('keeps a byte-order mark, so that offsets count from the first character', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toBe('\uFEFFA');
  });
});
