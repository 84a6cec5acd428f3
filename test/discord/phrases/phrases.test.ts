import { describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import { CATALOGUES, phrasesFor } from '../../../src/discord/phrases/phrases.ts';
import { corpus, doubts, faults, SAMPLES } from './samples.ts';

type Leaf = { readonly path: string; readonly phrase: unknown };
type Said = { readonly path: string; readonly text: string };

const OTHERS = ['fr', 'es', 'de'];

const leavesOf = (value: object, path: readonly string[] = []): Leaf[] =>
  Object.entries(value).flatMap(([key, phrase]) =>
    typeof phrase === 'object' && phrase !== null
      ? leavesOf(phrase, [...path, key])
      : [{ path: [...path, key].join('.'), phrase }],
  );

/** Everything that a catalogue says: its texts, and what its functions make of the samples. */
function saidIn(language: string): Said[] {
  return leavesOf(CATALOGUES.get(language) ?? {}).flatMap(({ path, phrase }) => {
    if (typeof phrase === 'string') return [{ path, text: phrase }];
    const calls = SAMPLES[path];
    if (typeof phrase !== 'function' || calls === undefined)
      throw new Error(`${path} needs a sample of its arguments in samples.ts`);
    return calls.map((args, index) => ({ path: `${path}#${index}`, text: phrase(...args) as string }));
  });
}

// The design advice for labels without an emoji; the other numbers are Discord's limits for where the phrases stand.
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^buttons\./, 38],
  [/^styles\.names\./, 38],
  [/^menus\./, 150],
  [/^feedback\.form\.reasons\./, 100],
  [/^feedback\.form\./, 45],
  [/^(?:fields\.|about\.(?:corpus|version|privacy|faults)$|why\.score)/, 256],
  [/(?:^|\.)title/, 200],
  [/^help\.introduction/, 2000],
  [/./, 1000],
];
const limitOf = (path: string): number => LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? 0;

/** Where another language rightly says the same as English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'fields.section',
    'fields.date',
    'fields.classification',
    'fields.sections',
    'about.corpus',
    'about.version',
  ],
  es: [
    'fields.cables',
    'about.corpus',
    'cables.title#0',
    'cables.title#1',
    'cables.title#2',
    'cables.title#3',
  ],
  de: ['about.version'],
};
const SAME_EVERYWHERE =
  /^(?:buttons\.(?:previous|next)#|help\.title$|styles\.names\.(?:markdown|apa|bibtex)$)/;

describe('phrasesFor', () => {
  it.each([
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['de', 'de'],
    ['en-GB', 'en'],
    ['ja', 'en'],
    ['', 'en'],
  ])('finds for %s the catalogue %s', (locale, language) => {
    expect(phrasesFor(locale)).toBe(CATALOGUES.get(language));
  });
});

describe.each(['en', ...OTHERS])('the catalogue %s', (language) => {
  const own = CATALOGUES.get(language) ?? {};

  it('has the same phrases as English, of the same kind', () => {
    const shape = (value: object) => leavesOf(value).map(({ path, phrase }) => `${path}: ${typeof phrase}`);
    expect(shape(own).sort()).toEqual(shape(CATALOGUES.get('en') ?? {}).sort());
  });

  it('says something everywhere, within the limits of the place', () => {
    for (const { path, text } of saidIn(language)) {
      if (language === 'en' && path.startsWith('fault#')) continue;
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object|null/);
      expect(text.length, `${path}: ${text}`).toBeLessThanOrEqual(limitOf(path));
      expect(text, path).toBe(text.normalize('NFC'));
    }
  });

  it('names dates in its language', () => {
    const { dates } = phrasesFor(language);
    const month = new Intl.DateTimeFormat(dates, { month: 'long' }).format(Date.UTC(2010, 1, 19));
    expect(month).toBe({ en: 'February', fr: 'février', es: 'febrero', de: 'Februar' }[language]);
  });

  it('keeps what its sentences name', () => {
    const { doubt, fault, answer } = phrasesFor(language);
    expect(doubts.map((one) => doubt(one, corpus)).join('\n')).toMatch(
      /Peru.*France, Norway.*1999.*2009, 2010.*09LIMA1.*09OSLO12, 10PARIS198/s,
    );
    if (language === 'en') return;
    for (const one of faults) {
      const { code: _code, limit: _limit, ...details } = { limit: '', ...one };
      const named = Object.values(details)
        .flat()
        .filter((detail) => detail !== 'ask');
      for (const detail of named) expect(fault(one), one.code).toContain(detail);
    }
    const reply = { searched: ['France', '2010'], compared: 12, answers: [], found: 0 };
    expect(answer.searched(reply as never)).toMatch(/France, 2010 · 12 .*\b0 /);
    expect(answer.searched({ searched: [], compared: null, answers: [], found: 0 } as never)).toBe('');
  });
});

describe.each(OTHERS)('the catalogue %s', (language) => {
  const said = saidIn(language);

  it('leaves nothing in English by accident', () => {
    const english = new Map(saidIn('en').map(({ path, text }) => [path, text]));
    const same = said.filter(({ path, text }) => english.get(path) === text && !SAME_EVERYWHERE.test(path));
    expect(same.map(({ path }) => path).sort()).toEqual([...(SAME[language] ?? [])].sort());
  });

  it('tells one doubt and one fault from every other', () => {
    const { doubt, fault } = phrasesFor(language);
    const texts = [...doubts.map((one) => doubt(one, corpus)), ...faults.map((one) => fault(one))];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('calls commands and options what Discord calls them there', () => {
    const locale = language === 'es' ? 'es-419' : language;
    const names = registered.map(({ name_localizations: own }) =>
      new Map(Object.entries(own ?? {})).get(locale),
    );
    const named = said.flatMap(({ text }) =>
      [...text.matchAll(/(?<!\p{L}|\d|<)\/(\p{L}[\p{L}-]*)/gu)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(names).toContain(name);
  });
});

describe('plurals', () => {
  const titles = (language: string) => [0, 1, 2].map((number) => phrasesFor(language).cables.title(number));
  const forgotten = (language: string) =>
    [1, 2].map((number) => phrasesFor(language).feedback.forgotten(number));

  it.each([
    ['en', ['0 cables', '1 cable', '2 cables']],
    ['fr', ['0 câble', '1 câble', '2 câbles']],
    ['es', ['0 cables', '1 cable', '2 cables']],
    ['de', ['0 Depeschen', '1 Depesche', '2 Depeschen']],
  ])('of %s', (language, expected) => expect(titles(language)).toEqual(expected));

  it.each([
    ['en', ['Deleted: 1 entry.', 'Deleted: 2 entries.']],
    ['de', ['Gelöscht: 1 Eintrag.', 'Gelöscht: 2 Einträge.']],
  ])('of what is forgotten in %s', (language, expected) => expect(forgotten(language)).toEqual(expected));
});

it('puts a no-break space before two-part punctuation and inside quotation marks in French', () => {
  for (const { path, text } of saidIn('fr')) {
    // Times of Discord (<t:1:R>) and what is quoted in English are not French.
    const prose = text.replaceAll(/<[^>]*>|10PARIS198: |(?:Turkey|period)\?/g, '');
    expect(prose, path).not.toMatch(/(?<![\u00A0\u202F])[;:?!»]|«(?!\u00A0)/);
    expect(prose, path).not.toMatch(/'/);
  }
});

it('opens questions and exclamations in Spanish', () => {
  for (const { path, text } of saidIn('es')) {
    const quoted = text.replaceAll(/«[^»]*»|: it is damaged/g, '');
    expect((quoted.match(/\?/g) ?? []).length, path).toBe((quoted.match(/¿/g) ?? []).length);
  }
});
