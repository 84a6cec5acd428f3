import { expect, it } from 'vitest';
import { createCooldown } from '../../../src/discord/interaction/cooldown.ts';
import { payload, realCorpus, send, servicesFor } from '../harness.ts';

it('lets so many uses pass and tells when to go on', async () => {
  const cooldown = createCooldown(2, 60);
  const services = servicesFor(await realCorpus());
  const use = async () => (await send(services, payload('about', {}), { cooldown })).messages[0]?.content;
  expect([await use(), await use()]).toEqual([undefined, undefined]);
  const said = /^That is a lot of questions at once; try again <t:(\d+):R>\.$/.exec((await use()) ?? '');
  const seconds = Number(said?.[1]) - Date.now() / 1000;
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(61);
  expect(await cooldown.take('somebody else')).toBeNull();
});

it('does not count keystrokes', async () => {
  const cooldown = createCooldown(1, 60);
  const services = servicesFor(await realCorpus());
  for (let stroke = 0; stroke < 5; stroke += 1) {
    const { choices } = await send(services, payload('cite', { paragraph: '5' }, 'paragraph'), { cooldown });
    expect(choices?.length).toBeGreaterThan(0);
  }
});
