import { describe, expect, it } from 'vitest';
import { attache } from './attache.ts';

const WORDS = { SENTENCE_MODEL: 'off' };

describe('attache cite --style', () => {
  it('prints just that', async () => {
    const { code, out, err } = await attache(['cite', '10 Paris 198 para 5 c', '--style', 'chicago']);
    expect(out).toMatch(
      /^U\.S\. Embassy Paris to U\.S\. Department of State, “FRANCE: [^\n]*,” February 19, 2010, cable 10PARIS198, para\. 5\.C\.\n$/,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('quotes in Markdown, linked to the source where it is set', async () => {
    const cite = ['cite', '10PARIS198 5.E', '--style', 'markdown'];
    const settings = { SOURCE_URL_TEMPLATE: 'https://example.org/{cable}#{locator}' };
    expect((await attache(cite, '', settings)).out).toMatch(
      /^> The government does not [^\n]*\n\nEmbassy Paris, [^\n]*\[10PARIS198 ¶5\.E\]\(https:\/\/example\.org\/10PARIS198#5\.E\)\.\n$/,
    );
    expect((await attache(cite)).out).toMatch(/, 10PARIS198 ¶5\.E\.\n$/);
  });

  it.each([
    [['--style', 'mla'], {}, 2, /Allowed choices are plain, markdown, chicago, apa, bibtex/],
    [['--style', 'apa', '--json'], {}, 2, /cannot be used with/],
    [['--style', 'apa'], { SOURCE_URL_TEMPLATE: 'example.org' }, 1, /^SOURCE_URL_TEMPLATE must be [^\n]*\n$/],
  ])('%j with %j ends with %i', async (options, settings, code, message) => {
    const run = await attache(['cite', '10PARIS198 5.E', ...options], '', settings);
    expect(run.err).toMatch(message);
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
  });
});

describe('attache sources', () => {
  const TEXT = 'Hi! France identified 822 trafficking victims in 2008. A residence permit costs 200 euros.';

  it('prints each statement with what supports it', async () => {
    const { code, out, err } = await attache(['sources', TEXT], '', WORDS);
    expect(out).toBe(
      [
        'France identified 822 trafficking victims in 2008.',
        '  10PARIS198 ¶5.G  The government identified 822 trafficking victims in 2008.',
        '',
        'A residence permit costs 200 euros.',
        '  No source found.',
        '',
      ].join('\n'),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('prints one line of JSON', async () => {
    const { out } = await attache(['sources', TEXT, '--json'], '', WORDS);
    expect(out.trim().split('\n')).toHaveLength(1);
    const { statements, ...rest } = JSON.parse(out) as { statements: Record<string, unknown>[] };
    expect(rest).toEqual({ leftOut: 0, unread: 0 });
    expect(statements.map((one) => Object.keys(one))).toEqual([
      ['statement', 'start', 'end', 'support'],
      ['statement', 'start', 'end', 'support'],
    ]);
    expect(statements[0]).toMatchObject({ support: [{ citation: '10PARIS198 ¶5.G', locator: '5.G' }] });
    expect(statements[1]).toMatchObject({ support: [] });
  });

  it('says where there is nothing to look for, and what it has left out', async () => {
    expect((await attache(['sources', 'Really?'], '', WORDS)).out).toBe(
      'Nothing here states anything in four words or more.\n',
    );
    const many = 'France identified 822 trafficking victims. '.repeat(120);
    expect((await attache(['sources', many], '', WORDS)).out).toMatch(
      /\n\d+ further statements were not looked up\.\nThe last \d+ characters were not read\.\n$/,
    );
  });
});
