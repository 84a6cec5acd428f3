import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelIsHere } from '../meaning/modelIsHere.ts';
import { attache, type Run } from './attache.ts';

const WORDS = { SENTENCE_MODEL: 'off' };
const run = (args: readonly string[], input = ''): Promise<Run> =>
  attache([...args, '--corpus', 'test/cables'], input, WORDS);

const SHELTERS = 'Are there shelters for victims in Valmora?';

describe('attache ask', () => {
  it('tells why each answer was chosen, where it is asked to', async () => {
    const plain = await run(['ask', SHELTERS]);
    const { code, out, err } = await run(['ask', SHELTERS, '--explain']);
    expect(out.startsWith(plain.out.trimEnd())).toBe(true);
    expect(out).toMatch(/\nWhy 10VALMORA31 ¶[^\n]*:\n {2}Words: [^\n]*victims[^\n]*\n/);
    expect(out).toMatch(/\n {2}Score 0\.\d{3}, the sum of these scaled to 1:\n +\d+\.\d\d {2}\w+ \d\.\d\d: /);
    expect(plain.out).not.toMatch(/Why|Score/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('says what it has searched, and searches every cable where it is told to', async () => {
    const named = await run(['ask', SHELTERS]);
    expect(named.out).toMatch(/\nSearched: Valmora\n$/);
    expect(named.out.match(/^ *\d{2}[A-Z]+\d+(?= ¶)/gm)?.map((id) => id.trim())).not.toContain('10NADIRA88');
    const anywhere = await run(['ask', SHELTERS, '--anywhere', '--limit', '20']);
    expect(anywhere.out).not.toContain('Searched:');
    expect(anywhere.out).toContain('10NADIRA88 ');
  });

  it('adds to the JSON only where it is asked to', async () => {
    const plain = JSON.parse((await run(['ask', SHELTERS, '--json'])).out) as object;
    expect(Object.keys(plain)).toEqual(['question', 'abstained', 'answers', 'nearest']);
    const explained = JSON.parse((await run(['ask', SHELTERS, '--json', '--explain'])).out) as object;
    expect(explained).toMatchObject({
      ...plain,
      answers: expect.anything(),
      searched: ['Valmora'],
      doubt: null,
    });
    expect(JSON.stringify(explained)).toContain('"why":{"words":[');
  });

  it('gives one answer a country, each under its name', async () => {
    const { out } = await run(['ask', 'Which countries run shelters for victims?']);
    expect(out).toMatch(/^[A-Z]\w+\n {2}\d{2}[A-Z]+\d+ ¶/);
    expect(out).toMatch(/\n8 countries searched, \d with an answer\n$/);
  });
});

describe('attache chat', () => {
  it('takes a question that leans on the one before for a follow-up', async () => {
    const { code, out, err } = await run(
      ['chat'],
      'How many victims did Valmora identify?\nAnd who pays for the shelters?\nAnd in Jazmara?\n',
    );
    expect(out.match(/^Searched: .*$/gm)).toEqual([
      'Searched: Valmora',
      'Searched: Valmora',
      'Searched: Jazmara',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('does not take one that stands alone for a follow-up', async () => {
    const { out } = await run(
      ['chat'],
      'How many victims did Valmora identify?\nHow many traffickers were convicted and sentenced?\n',
    );
    expect(out.match(/^Searched: .*$/gm)).toEqual(['Searched: Valmora']);
  });

  it('has /anywhere and /why, and lists them', async () => {
    const { out } = await run(['chat'], `/anywhere ${SHELTERS}\n/why ${SHELTERS}\n/help\n`);
    expect(out.match(/^Searched: .*$/gm)).toEqual(['Searched: Valmora']);
    expect(out).toMatch(/^Why 10VALMORA31/m);
    expect(out).toMatch(/^ {2}\/anywhere <question>[\s\S]*^ {2}\/why <question>/m);
  });
});

describe('SENTENCE_MODEL', () => {
  it('is off: everything works by words alone, and no vectors are made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-off-'));
    const settings = { ...WORDS, VECTORS_DIR: folder };
    const indexed = await attache(['index'], '', settings);
    expect(indexed).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^1 cable ready .* by words; .*\n$/),
    });
    const asked = await attache(['ask', 'How many trafficking victims were identified?'], '', settings);
    expect(asked).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^10PARIS198 ¶5\.G /) });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([['ask', 'shelters'], ['index'], ['chat']])(
    'names no model: %s ends with one clear line',
    async (...args) => {
      const { code, out, err } = await attache(args, '', { SENTENCE_MODEL: '/nonsense' });
      expect(err).toMatch(/^"\/nonsense" holds no sentence model; [^\n]*\n$/);
      expect({ code, out }).toEqual({ code: 1, out: '' });
    },
  );
});

describe.skipIf(!(await modelIsHere()))('attache index', () => {
  it('encodes the corpus once, into the folder that is set', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-index-'));
    const ready = { code: 0, err: '', out: '1 cable ready to be searched by words and by meaning.\n' };
    expect(await attache(['index'], '', { VECTORS_DIR: folder })).toEqual(ready);
    const made = await readdir(folder, { recursive: true });
    expect(made.filter((name) => name.endsWith('.vectors'))).toHaveLength(1);
    expect(await attache(['index'], '', { VECTORS_DIR: folder })).toEqual(ready);
    expect(await readdir(folder, { recursive: true })).toEqual(made);
  });

  it('encodes several cables at once, in threads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-threads-'));
    const index = ['index', '--corpus', 'test/cables/tavoska-zembali'];
    expect(await attache(index, '', { VECTORS_DIR: folder })).toMatchObject({ code: 0, err: '' });
    const made = await readdir(folder, { recursive: true });
    expect(made.filter((name) => name.endsWith('.vectors'))).toHaveLength(2);
  });
});
