import { beforeAll, describe, expect, it } from 'vitest';
import { summarize } from '../../src/answer/summarize.ts';
import type { Services } from '../../src/discord/interaction/request.ts';
import { unescapeMarkdown } from '../../src/discord/text/unescapeMarkdown.ts';
import { payload, realCorpus, type Seen, send, servicesFor, type Values } from '../discord/harness.ts';

let services: Services;
beforeAll(async () => {
  services = servicesFor(await realCorpus());
});

const summarized = (values: Values): Promise<Seen> => send(services, payload('summary', values));

const embedsOf = ({ messages }: Seen) => messages.flatMap(({ embeds = [] }) => embeds);

const textOf = (seen: Seen): string =>
  unescapeMarkdown(
    embedsOf(seen)
      .map(({ description }) => description)
      .join(''),
  );

describe('/summary', () => {
  it('shows the sentences in order, each above its citation', async () => {
    const seen = await summarized({ cable: '10 paris 198' });
    const { sentences } = summarize(services.library().searcher.corpus, '10PARIS198');
    expect(embedsOf(seen)[0]?.title).toBe('Summary of 10PARIS198');
    expect(sentences).toHaveLength(5);
    expect(textOf(seen)).toBe(sentences.map(({ text, citation }) => `${text}\n— ${citation}`).join('\n\n'));
  });

  it.each([['PREVENTION'], ['prevention'], ['prev']])('keeps to a section written as %j', async (section) => {
    const seen = await summarized({ cable: '10PARIS198 · France', section, length: 3 });
    expect(embedsOf(seen)[0]?.title).toBe('Summary of 10PARIS198 · PREVENTION');
    expect(textOf(seen).match(/^— 10PARIS198 ¶6/gm)).toHaveLength(3);
  });

  it('fits at its longest', async () => {
    expect(textOf(await summarized({ cable: '10PARIS198', length: 10 })).match(/^— /gm)).toHaveLength(10);
  });

  it.each([
    [
      'section',
      { cable: '10PARIS198', section: '@everyone' },
      /no section "\\@everyone"; it has\\: PROTECTION|it has: PROTECTION/,
    ],
    ['cable', { cable: '10PARIS199' }, /no cable 10PARIS199.*10PARIS198/],
  ])('names what there is for an unknown %s', async (_, values, sentence) => {
    const { messages } = await summarized(values);
    expect(messages).toMatchObject([{ content: expect.stringMatching(sentence), flags: 64 }]);
  });

  it('suggests the headings of the cable, and cables', async () => {
    const headings = await send(
      services,
      payload('summary', { cable: '10PARIS198', section: 'prot' }, 'section'),
    );
    expect(headings.choices?.map(({ value }) => value)).toEqual(['PROTECTION AND ASSISTANCE TO VICTIMS']);
    const cables = await send(services, payload('summary', { cable: '' }, 'cable'));
    expect(cables.choices?.map(({ value }) => value)).toEqual(['10PARIS198']);
  });
});
