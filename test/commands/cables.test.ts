import { expect, it } from 'vitest';
import { offersOf, payload, pressed, send, servicesFor } from '../discord/harness.ts';
import { makeCorpus } from '../search/cables.ts';

it('/cables shows fifteen cables a page, with a menu that opens each', async () => {
  const services = servicesFor(
    makeCorpus(
      ...Array.from({ length: 20 }, (_, index) => ({
        id: `09POST${index + 10}`,
        country: 'Landa',
        origin: 'Embassy',
        sections: { PREVENTION: ['Posters.'] },
      })),
    ),
  );
  const [first] = (await send(services, payload('cables', { country: 'landa' }))).messages;
  expect(first?.embeds?.[0]).toMatchObject({ title: '20 cables', footer: { text: 'page 1 of 2' } });
  const turned = await send(services, pressed(offersOf(first).get('▶') ?? '', first));
  expect(turned.updated?.embeds?.[0]?.footer?.text).toBe('page 2 of 2');
  expect([...offersOf(turned.updated ?? {}).keys()]).toContain('09POST29 · Landa');
  expect([...offersOf(turned.updated ?? {}).keys()]).not.toContain('09POST10 · Landa');
});
