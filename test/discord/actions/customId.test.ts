import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readId, writeId } from '../../../src/discord/actions/customId.ts';

const field = fc.string({ maxLength: 20, unit: 'binary' }).map((text) => text.replaceAll('|', ''));

describe('a custom_id', () => {
  it('says again what was written', () => {
    fc.assert(
      fc.property(field, fc.array(field, { maxLength: 6 }), (name, fields) => {
        const id = writeId({ name, fields });
        if (id !== null) expect(readId(id)).toEqual({ name, fields });
      }),
    );
  });

  it.each([
    [100, 'x'.repeat(98)],
    [null, 'x'.repeat(99)],
  ])('has 100 characters at most: %s', (length, text) => {
    expect(writeId({ name: 'a', fields: [text] })?.length ?? null).toBe(length);
  });

  it('is none where a part holds what separates the parts', () => {
    expect(writeId({ name: 'a', fields: ['b|c', 'd'] })).toBeNull();
  });
});
