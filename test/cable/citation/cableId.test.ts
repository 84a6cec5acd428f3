import { describe, expect, it } from 'vitest';
import { readCableId, writeCableId } from '../../../src/cable/citation/cableId.ts';

describe('readCableId', () => {
  it.each([
    ['10PARIS198', '10PARIS198'],
    ['09 Sao Paulo 12', '09SAOPAULO12'],
    ['10-OTTAWA-57', '10OTTAWA57'],
    ['2005PANAMA2342', '05PANAMA2342'],
    ['10 PARIS 000198', '10PARIS198'],
    ['06PORT-OF-SPAIN123', '06PORTOFSPAIN123'],
  ])('%s', (text, id) => {
    const read = readCableId(text);
    expect(read && writeCableId(read)).toBe(id);
  });

  it.each(['', 'PARIS 198', '10 198', '10PARIS', '3000PARIS1', '10PARIS198x'])(
    'finds none in "%s"',
    (text) => {
      expect(readCableId(text)).toBeNull();
    },
  );
});
