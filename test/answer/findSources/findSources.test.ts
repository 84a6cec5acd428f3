import { describe, expect, it } from 'vitest';
import { findSources, type SourcedStatement } from '../../../src/answer/findSources/findSources.ts';
import { sourcesJson } from '../../../src/answer/findSources/sourcesJson.ts';
import { fold } from '../../../src/cable/body/fold.ts';
import { collect } from '../../../src/corpus/corpus.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { readMeaning } from '../../../src/loadSearcher.ts';
import { createSearcher, type Searcher } from '../../../src/search/searcher.ts';
import { modelIsHere } from '../../meaning/modelIsHere.ts';
import { makeCorpus } from '../../search/cables.ts';
import { HELD_BACK, type Judged, TUNING } from './statements.ts';

const corpus = collect([...(await loadCorpus('corpus')).cables, ...(await loadCorpus('test/cables')).cables]);
const byWords = createSearcher(corpus);

const placesOf = (one: SourcedStatement | undefined): string[] =>
  one?.support.map(({ cable, answer }) => `${cable.id} ${answer.locator}`) ?? ['no statement'];

async function supportOf(searcher: Searcher, text: string): Promise<string[]> {
  const { statements } = await findSources(searcher, text);
  return placesOf(statements[0]);
}

/** Every place that is given counts for precision, every supported statement for recall. */
async function figuresOf(
  searcher: Searcher,
  half: readonly Judged[],
): Promise<{ precision: number; recall: number }> {
  let given = 0;
  let right = 0;
  let found = 0;
  for (const { text, support } of half) {
    const places = await supportOf(searcher, text);
    given += places.length;
    right += places.filter((place) => support.includes(place)).length;
    if (places[0] !== undefined && support.includes(places[0])) found += 1;
  }
  return {
    precision: right / given,
    recall: found / half.filter(({ support }) => support.length > 0).length,
  };
}

describe('findSources, by words', () => {
  // What was reached (docs/retrieval.md).
  it('gives no wrong source, and finds most', async () => {
    const tuning = await figuresOf(byWords, TUNING);
    expect(tuning.precision).toBe(1);
    expect(tuning.recall).toBeGreaterThanOrEqual(13 / 16);
    const heldBack = await figuresOf(byWords, HELD_BACK);
    expect(heldBack.precision).toBe(1);
    expect(heldBack.recall).toBeGreaterThanOrEqual(13 / 16);
  });

  const supported = [...TUNING, ...HELD_BACK].filter(({ support }) => support.length > 0);

  it('finds none once a number of a statement is another', async () => {
    const counted = supported.filter(({ text }) => /\d/.test(text));
    expect(counted.length).toBeGreaterThan(15);
    for (const { text } of counted)
      for (const { 0: digits, index } of text.matchAll(/\d[\d,]*/g)) {
        const other = `${text.slice(0, index)}${Number(digits.replaceAll(',', '')) + 3}${text.slice(index + digits.length)}`;
        expect([other, await supportOf(byWords, other)]).toEqual([other, []]);
      }
  });

  it('finds none once the country is another', async () => {
    const COUNTRY =
      /\b(?:France|French|Jazmara|Valmoran?|Tamboria|Skarvian?|Merrow|Kordanian?|Estavian?|Pelagua)\b/;
    const placed = supported.filter(({ text }) => COUNTRY.test(text));
    expect(placed.length).toBeGreaterThan(20);
    for (const { text } of placed) {
      const other = text.replace(new RegExp(COUNTRY, 'g'), 'Peru');
      expect([other, await supportOf(byWords, other)]).toEqual([other, []]);
    }
  });

  it('gives what stands in the file, and the place of each statement in the text', async () => {
    const text = `Hello! ${TUNING[0]?.text} Is that right? The moon is made of very old cheese.`;
    const { statements } = await findSources(byWords, text);
    expect(statements.map(placesOf)).toEqual([['10PARIS198 5.G'], []]);
    for (const { statement, start, end, support } of statements) {
      expect(text.slice(start, end)).toBe(statement);
      for (const { cable, quote } of support) expect(fold(cable, quote)).toBe(quote.text);
    }
    expect(statements[0]?.support[0]?.quote.text).toBe(
      'The government identified 822 trafficking victims in 2008.',
    );
  });

  it('never shows a passage that is not what the file says', async () => {
    const [first] = corpus.cables.filter(({ id }) => id === '10PARIS198');
    const cable = first ?? expect.fail('no such cable');
    const damaged = {
      ...cable,
      sections: cable.sections.map((section) => ({
        ...section,
        answers: section.answers.map((answer) => ({
          ...answer,
          text: answer.text.replace('government-funded', 'privately funded'),
        })),
      })),
    };
    const searcher = createSearcher(collect([damaged]));
    await expect(findSources(searcher, TUNING[0]?.text ?? '')).rejects.toThrow(/not what the file says/);
  });

  it('takes no notice of a citation in the statement', async () => {
    const cited = 'France identified 822 trafficking victims in 2008 (10PARIS198 ¶5.G).';
    expect(await supportOf(byWords, cited)).toEqual(['10PARIS198 5.G']);
  });
});

describe('findSources, on cables of our own', () => {
  const searcher = createSearcher(
    makeCorpus(
      {
        id: '09AAA1',
        country: 'Alania',
        sections: {
          PROTECTION: [
            'The Government of Alania (GOA) runs nine shelters for trafficking victims in Karst.',
            'The hotline of the Harbor Aid Center (HAC) received 64 calls, and the police received 17.',
            'Employers may not keep the passports of domestic workers.',
          ],
          PREVENTION: ['A school campaign reached pupils in the mountain villages.'],
        },
      },
      {
        id: '09BBB1',
        country: 'Borania',
        sections: {
          PROTECTION: [
            'The government runs three shelters for trafficking victims in Velm.',
            'There are none.',
          ],
          PREVENTION: ['Posters were printed for the railway stations.', 'Nothing else was done.'],
        },
      },
    ),
  );

  it.each([
    ['The government runs nine shelters for trafficking victims.', ['09AAA1 1']],
    ['Alania runs 9 shelters for trafficking victims.', ['09AAA1 1']],
    ['The GOA runs shelters for trafficking victims.', ['09AAA1 1']],
    ['Borania runs nine shelters for trafficking victims.', []],
    ['The government runs nine shelters for trafficking victims in Velm.', []],
    ['The Harbor Aid Center hotline received 64 calls.', ['09AAA1 2']],
    ['The HAC hotline received 64 calls from victims.', ['09AAA1 2']],
    ['The HAC hotline received 17 calls.', []],
    ['Employers may not keep passports of domestic workers.', ['09AAA1 3']],
    ['Employers may keep passports of domestic workers.', []],
    ['A school campaign reached pupils in mountain villages in 2008.', ['09AAA1 4']],
    ['A school campaign reached pupils in mountain villages in 2005.', []],
    ['No school campaign reached pupils in mountain villages.', []],
  ])('supports %j by %j', async (text, places) => {
    expect(await supportOf(searcher, text)).toEqual(places);
  });

  it('gives two passages at most, the best first', async () => {
    const { statements } = await findSources(
      searcher,
      'The government runs shelters for trafficking victims.',
    );
    expect(placesOf(statements[0]).toSorted()).toEqual(['09AAA1 1', '09BBB1 1']);
  });

  it('tells what it has left out', async () => {
    const text = 'The government runs nine shelters for trafficking victims. '.repeat(100);
    const { statements, leftOut, unread } = await findSources(searcher, text);
    expect(statements).toHaveLength(8);
    expect({ leftOut: leftOut > 50, unread: unread > 1_000 }).toEqual({ leftOut: true, unread: true });
  });

  it('is plain data for programs', async () => {
    const text = 'Alania runs nine shelters for trafficking victims.';
    expect(sourcesJson(await findSources(searcher, text))).toMatchObject({
      statements: [
        {
          statement: text,
          start: 0,
          end: text.length,
          support: [{ citation: '09AAA1 ¶1', quote: expect.stringMatching(/^The Government of Alania/) }],
        },
      ],
      leftOut: 0,
      unread: 0,
    });
  });
});

describe.skipIf(!(await modelIsHere()))('findSources, by meaning too', () => {
  it('gives no wrong source, and finds more', async () => {
    const meaning = await readMeaning(corpus, {
      model: undefined,
      folder: 'node_modules/.cache/attache',
      most: Number.POSITIVE_INFINITY,
      progress: () => undefined,
      tooMany: () => undefined,
    });
    const searcher = createSearcher(corpus, meaning);
    const tuning = await figuresOf(searcher, TUNING);
    expect(tuning.precision).toBe(1);
    expect(tuning.recall).toBeGreaterThanOrEqual(15 / 16);
    const heldBack = await figuresOf(searcher, HELD_BACK);
    expect(heldBack.precision).toBe(1);
    expect(heldBack.recall).toBeGreaterThanOrEqual(13 / 16);
    // A sentence that says much else too is not far in meaning for that.
    const supportOf = async (text: string) =>
      (await findSources(searcher, text)).statements[0]?.support.length;
    expect(await supportOf('Victims have a 30-day reflection period in France.')).toBe(1);
    expect(await supportOf('Victims have a 40-day reflection period in France.')).toBe(0);
  });
});
