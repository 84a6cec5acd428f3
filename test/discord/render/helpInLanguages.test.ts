import { expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { Request } from '../../../src/discord/interaction/request.ts';
import { phrasesFor } from '../../../src/discord/phrases/phrases.ts';
import { renderHelp } from '../../../src/discord/render/renderHelp.ts';
import { unescapeMarkdown } from '../../../src/discord/text/unescapeMarkdown.ts';

const corpus = { cables: [{ id: '10PARIS198', country: 'France', date: '2010-02-19' }] };

function helpIn(locale: string) {
  const request = {
    services: { commands: registered, library: () => ({ searcher: { corpus } }) },
    caller: { id: '1', server: null, locale, moderates: false },
    phrases: phrasesFor(locale),
  } as unknown as Request;
  const embed = renderHelp(request).messages[0].embeds?.[0];
  return { description: embed?.description, fields: embed?.fields ?? [] };
}

it.each([
  ['en-US', '/cite paragraph [cable] [style] [hide]', 'Find sources: in', '1 cable of 2010, on France.'],
  ['ja', '/cite paragraph [cable] [style] [hide]', 'Find sources: in', '1 cable of 2010, on France.'],
  [
    'fr',
    '/citer paragraphe [câble] [style] [masquer]',
    'Trouver des sources\u00A0: dans',
    '1 câble de 2010, sur\u00A0: France.',
  ],
  [
    'es-419',
    '/citar párrafo [cable] [estilo] [ocultar]',
    'Buscar fuentes: en',
    '1 cable de 2010, sobre: France.',
  ],
  [
    'de',
    '/zitieren absatz [depesche] [stil] [verbergen]',
    'Quellen finden: im',
    '1 Depesche aus 2010, über: France.',
  ],
])('names commands in %s as Discord does', (locale, cite, menu, covered) => {
  const { description, fields } = helpIn(locale);
  expect(unescapeMarkdown(fields[1]?.name ?? '')).toBe(cite);
  expect(description).toContain(menu);
  expect(unescapeMarkdown(fields.at(-1)?.value ?? '')).toBe(covered);
  const own = registered.find(({ name }) => name === 'cite');
  const localised =
    own !== undefined && 'description_localizations' in own ? own.description_localizations : {};
  const there = new Map(Object.entries(localised ?? {})).get(locale);
  expect(fields[1]?.value).toBe(there ?? 'Show what stands at a citation, word for word');
});
