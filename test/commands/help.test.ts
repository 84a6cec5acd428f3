import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { payload, realCorpus, send, servicesFor } from '../discord/harness.ts';

it('/help shows every command with its options, and what the cables cover', async () => {
  const { messages } = await send(servicesFor(await realCorpus()), payload('help', {}));
  const fields = messages[0]?.embeds?.[0]?.fields ?? [];
  for (const { data } of commands.filter(({ data }) => data.name !== 'admin')) {
    const own = fields.find(({ name }) => name === `/${data.name}` || name.startsWith(`/${data.name} `));
    expect(own?.value).toContain(data.description);
    for (const option of data.options ?? []) expect(own?.name).toContain(option.name);
  }
  expect(JSON.stringify(fields)).not.toContain('/admin');
  expect(fields.at(-1)).toEqual({ name: 'Cables', value: '1 cable of 2010, on France.' });
  expect(messages[0]?.flags).toBe(64);
});
