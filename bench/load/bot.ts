import { registered } from '../../commands/index.ts';
import { startBot } from '../../src/discord/gateway/gateway.ts';
import { noCooldown } from '../../src/discord/interaction/cooldown.ts';
import { createServices } from '../../src/discord/services.ts';
import { createLogger } from '../../src/log.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { maskContacts } from '../../src/text/mask.ts';
import { loadFolders } from '../loadFolders.ts';
import { meaningOf } from '../meaningOf.ts';

// The bot as a process of its own, so that only its memory is counted: node --expose-gc bot.js <api> <token> <folder…>

const [, , api = '', token = '', ...folders] = process.argv;

const corpus = await loadFolders(folders);
const searcher = createSearcher(corpus, await meaningOf(corpus));
await startBot({
  token,
  services: createServices({
    searcher,
    load: async () => searcher,
    mask: maskContacts,
    sourceOf: () => undefined,
    feedback: null,
    adminServer: null,
    commands: registered,
    version: 'load',
  }),
  logger: createLogger('error'),
  cooldown: noCooldown,
  rest: { api },
});

/** Megabytes that live objects take, after a collection. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

process.on('message', () => process.send?.(heap()));
process.send?.('ready');
