import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { openStage } from '../../preview/openStage.ts';
import { page } from '../../preview/page.ts';
import { scenes } from '../../preview/scenes.ts';

const stage = await openStage('0.0.0');

describe('scenes', () => {
  it('have names of their own that are good for files', () => {
    const names = scenes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(scenes.map(({ name, play }) => [name, play] as const))('%s can be played', async (name, play) => {
    const document = load(page(name, await play(stage)));
    expect(document('main').text()).not.toMatch(/undefined|\[object|Something went wrong/);
    expect(document('.message, .modal').length).toBeGreaterThan(0);
    for (const message of document('.message').toArray()) {
      expect(document(message).find('.content, .embed').length).toBeGreaterThan(0);
    }
    // Nothing is loaded from anywhere.
    expect(document('script, link, img, iframe, [src]').length).toBe(0);
  });
});
