import { describe, expect, it } from 'vitest';
import { writeId } from '../../../src/discord/actions/customId.ts';
import { linkTo } from '../../../src/discord/views/links.ts';
import { readLimits, writeLimits } from '../../../src/discord/views/searchLimits.ts';

describe('the limits of a search in a button', () => {
  it.each([
    [{}],
    [{ country: 'France' }],
    [{ year: 2010, cable: '10PARIS198' }],
    [{ section: 'PREVENTION', anywhere: true }],
    [{ country: 'Quorend', section: 'protection' }],
  ])('come back: %j', (limits) => {
    expect(readLimits(writeLimits(limits))).toEqual({
      anywhere: false,
      country: undefined,
      year: undefined,
      cable: undefined,
      section: undefined,
      ...limits,
    });
  });

  it('name a country by its code, whatever the user called it', () => {
    expect(readLimits(writeLimits({ country: 'Brazilian' }))?.country).toBe('Brazil');
  });

  it('fit with a share button at their longest', () => {
    const limits = {
      country: 'Saint Vincent and the Grenadines',
      year: 2010,
      cable: '10PORTOFSPAIN12345',
      section: 'SETTING THE SCENE FOR THE GOVERNMENT',
      anywhere: true,
    };
    const link = linkTo.matches(limits);
    expect(writeId({ name: 'share', fields: [link.name, ...link.fields] })).not.toBeNull();
  });

  it.each([[['*', 'FR', '20x0']], [['?']], [['', '', '', '', '', 'more']]])('refuse %j', (fields) => {
    expect(readLimits(fields)).toBeNull();
  });
});
