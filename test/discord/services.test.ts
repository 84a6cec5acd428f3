import { describe, expect, it } from 'vitest';
import { collect } from '../../src/corpus/corpus.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { largerCorpus, payload, realCorpus, send, servicesFor, subcommand } from './harness.ts';

describe('reading the corpus anew', () => {
  it('takes the new one into use and tells before and after', async () => {
    const services = servicesFor(await realCorpus(), {
      load: async () => createSearcher(await largerCorpus()),
    });
    const { messages } = await send(services, subcommand('admin', 'reload'));
    expect(messages[0]?.content).toMatch(/^Read anew\.\nBefore: 1 cable, 20 answers .*\nNow: 9 cables, /);
    const cited = await send(services, payload('cite', { paragraph: '10NADIRA88 ¶30' }));
    expect(cited.messages[0]?.embeds?.[0]?.title).toBe('10NADIRA88 ¶30');
  });

  it('keeps the old one where the new one cannot be read', async () => {
    const services = servicesFor(await realCorpus(), {
      load: async () => {
        throw new Error('secret path');
      },
    });
    const before = services.library();
    const { messages } = await send(services, subcommand('admin', 'reload'));
    expect(messages[0]?.content).toMatch(/incident [0-9a-f]{8}/);
    expect(services.library()).toBe(before);
  });

  it('keeps the old one where the new one is not sound', async () => {
    const corpus = await realCorpus();
    const [cable] = corpus.cables;
    if (cable === undefined) throw new Error('no cable');
    const broken = collect([{ ...cable, source: cable.source.replaceAll('e', 'x') }]);
    const services = servicesFor(corpus, {
      load: async () => ({ ...createSearcher(corpus), corpus: broken }),
    });
    const before = services.library();
    const { messages } = await send(services, subcommand('admin', 'reload'));
    expect(messages[0]?.content).toMatch(/not sound, so the one before stays in use/);
    expect(services.library()).toBe(before);
  });

  it('happens once at a time', async () => {
    let times = 0;
    const corpus = await realCorpus();
    const services = servicesFor(corpus, {
      load: async () => {
        times += 1;
        return createSearcher(corpus);
      },
    });
    await Promise.all([services.reload(), services.reload()]);
    expect(times).toBe(1);
  });
});
