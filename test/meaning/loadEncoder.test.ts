import { describe, expect, it } from 'vitest';
import { loadEncoder } from '../../src/meaning/loadEncoder.ts';
import { UserError } from '../../src/userError.ts';
import { energeticIsInstalled } from './energetic.ts';

describe('loadEncoder', () => {
  it.each(['off', ' OFF '])('loads nothing for %j', async (setting) => {
    expect(await loadEncoder(setting)).toBeNull();
  });

  it.each([undefined, '', '  '])('loads what installs with the project for %j', async (setting) => {
    const encoder = await loadEncoder(setting);
    expect(encoder?.id ?? '').toMatch(energeticIsInstalled() ? /^energetic-en/ : /^$/);
  });

  it('takes anything else for the folder of a model', async () => {
    await expect(loadEncoder('/nonsense')).rejects.toBeInstanceOf(UserError);
    await expect(loadEncoder('/nonsense')).rejects.toThrow('"/nonsense" holds no sentence model');
  });
});
