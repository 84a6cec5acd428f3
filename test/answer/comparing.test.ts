import { describe, expect, it } from 'vitest';
import { type AskOptions, ask, type Reply } from '../../src/answer/ask.ts';
import { replyJson } from '../../src/answer/json.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { largerCorpus } from '../discord/harness.ts';
import { makeCorpus } from '../search/cables.ts';

const searcher = createSearcher(await largerCorpus());
const reply = (question: string, options?: AskOptions): Promise<Reply> => ask(searcher, question, options);
const countriesOf = ({ answers }: Reply): string[] => answers.map(({ cable }) => cable.country);

const SHELTERS = 'Which countries run shelters for victims?';

describe('a question that asks several countries', () => {
  it('is answered once a country at most, best first', async () => {
    const compared = await reply(SHELTERS);
    expect(compared.doubt).toBeNull();
    expect(countriesOf(compared).length).toBeGreaterThan(1);
    expect(new Set(countriesOf(compared)).size).toBe(countriesOf(compared).length);
    const scores = compared.answers.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('is answered once a country also where several answers of one would do', async () => {
    const sections = {
      PROTECTION: ['This country runs shelters for victims.', 'The country runs shelters for victims too.'],
      PREVENTION: ['Posters.', 'None.', 'There are plans.'],
    };
    const twice = createSearcher(
      makeCorpus(
        { id: '09AAA1', country: 'Alania', sections },
        { id: '09BBB1', country: 'Borania', sections },
      ),
    );
    const compared = await ask(twice, SHELTERS);
    expect(countriesOf(compared)).toEqual(['Alania', 'Borania']);
  });

  it('says how many countries were asked: all, those named, or those that a filter leaves', async () => {
    expect((await reply(SHELTERS)).compared).toBe(9);
    expect((await reply('Compare the shelters of Valmora and France.')).compared).toBe(2);
    expect((await reply(SHELTERS, { year: 2010 })).compared).toBe(3);
    expect((await reply(SHELTERS, { country: 'France' })).compared).toBe(1);
  });

  it('keeps to the limit', async () => {
    expect((await reply(SHELTERS, { limit: 1 })).answers).toHaveLength(1);
  });

  it('is declined as others are', async () => {
    const declined = await reply('Which countries won the football championship?');
    expect(declined).toMatchObject({ answers: [], compared: 9 });
    expect(declined.doubt).not.toBeNull();
  });

  it('is none where one country is asked', async () => {
    const one = await reply('Which shelters does Valmora run for victims?');
    expect(one.compared).toBeNull();
    expect(new Set(countriesOf(one))).toEqual(new Set(['Valmora']));
  });
});

describe('a question after another', () => {
  it('keeps to what the one before was limited to', async () => {
    const after = 'How many victims did Valmora identify?';
    const second = await reply('And who pays for the shelters?', { after });
    expect(second.searched).toEqual(['Valmora']);
    expect(new Set(countriesOf(second))).toEqual(new Set(['Valmora']));
    expect((await reply('And who pays for the shelters?')).searched).toEqual([]);
  });
});

describe('a question asked anywhere', () => {
  const question = 'Are there shelters for victims in Valmora?';

  it('is searched in every cable, whatever it names', async () => {
    expect((await reply(question)).searched).toEqual(['Valmora']);
    const everywhere = await reply(question, { anywhere: true, limit: 20 });
    expect(everywhere.searched).toEqual([]);
    expect(new Set(countriesOf(everywhere)).size).toBeGreaterThan(1);
  });

  it('still keeps to the filter', async () => {
    const filtered = await reply('Does Valmora assist victims in shelters?', {
      anywhere: true,
      country: 'France',
    });
    expect(new Set([...filtered.answers, ...filtered.nearest].map(({ cable }) => cable.country))).toEqual(
      new Set(['France']),
    );
  });
});

describe('replyJson', () => {
  const KEYS = ['question', 'abstained', 'answers', 'nearest'];
  const EVIDENCE = [
    'citation',
    'cable',
    'locator',
    'section',
    'question',
    'text',
    'quote',
    'start',
    'end',
    'quoteStart',
    'quoteEnd',
    'score',
  ];
  const keysOf = (json: object, list: string): string[] => {
    const [first = {}] = (json as Record<string, object[]>)[list] ?? [];
    return Object.keys(first);
  };

  it('has the keys of contract.md and no others', async () => {
    const answered = replyJson(await reply(SHELTERS));
    expect(Object.keys(answered)).toEqual(KEYS);
    expect(keysOf(answered, 'answers')).toEqual(EVIDENCE);
    const declined = replyJson(await reply('How many victims did Japan identify?'));
    expect(Object.keys(declined)).toEqual(KEYS);
    expect(keysOf(declined, 'nearest')).toEqual(EVIDENCE);
  });

  it('explains behind them where it is asked to', async () => {
    const answered = replyJson(await reply(SHELTERS), true);
    expect(Object.keys(answered)).toEqual([...KEYS, 'searched', 'compared', 'doubt']);
    expect(keysOf(answered, 'answers')).toEqual([...EVIDENCE, 'why']);
    expect(answered).toMatchObject({ searched: [], compared: 9, doubt: null });
  });
});
