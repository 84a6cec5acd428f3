// The built bot as a process of its own, at the Discord in API. (`attache bot` cannot be led elsewhere.)
import { registered } from '../../../../dist/commands/index.js';
import { loadCorpus } from '../../../../dist/src/corpus/loadCorpus.js';
import { startBot } from '../../../../dist/src/discord/gateway/gateway.js';
import { noCooldown } from '../../../../dist/src/discord/interaction/cooldown.js';
import { createServices } from '../../../../dist/src/discord/services.js';
import { createLogger } from '../../../../dist/src/log.js';
import { createSearcher } from '../../../../dist/src/search/searcher.js';

const searcher = createSearcher(await loadCorpus('corpus'));
await startBot({
  token: process.env['DISCORD_TOKEN'] ?? '',
  logger: createLogger('info'),
  cooldown: noCooldown,
  rest: { api: process.env['API'] ?? '' },
  services: createServices({
    searcher,
    load: async () => searcher,
    mask: (text) => text,
    sourceOf: () => undefined,
    feedback: null,
    adminServer: null,
    commands: registered,
    version: '0.0.0',
  }),
});
