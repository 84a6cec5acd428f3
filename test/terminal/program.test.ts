import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attache } from './attache.ts';

const json = (out: string): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;

describe('attache ask', () => {
  it('prints the answer with its citation', async () => {
    const { code, out, err } = await attache(['ask', 'How long is the reflection period?']);
    expect(out).toMatch(/^10PARIS198 ¶5\.A /);
    expect(out).toMatch(/\*\*Since the Council/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('prints the JSON of contract.md, whose offsets lead to the text in the file', async () => {
    const { code, out } = await attache(['ask', 'What happened in Cambodia?', '--json', '--limit', '2']);
    const reply = json(out);
    expect(Object.keys(reply)).toEqual(['question', 'abstained', 'answers', 'nearest']);
    const [first] = reply['answers'] as Record<string, string | number>[];
    expect(Object.keys(first ?? {})).toEqual([
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
    ]);
    const source = await readFile('corpus/10PARIS198.txt', 'utf8');
    const squeeze = (text: unknown): string =>
      String(text).replace(/PARIS 0{5}198 +\d{3}\.\d OF \d{3}|¶|\s+/g, '');
    expect(squeeze(first?.['text'])).toBe(
      squeeze(source.slice(Number(first?.['start']), Number(first?.['end']))),
    );
    expect(squeeze(first?.['quote'])).toBe(
      squeeze(source.slice(Number(first?.['quoteStart']), Number(first?.['quoteEnd']))),
    );
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
  });

  it('answers the lines of standard input in order', async () => {
    const { out } = await attache(
      ['ask', '--json'],
      'Is there long-term housing?\n\nWhat is the capital of Peru?\n',
    );
    const replies = out.trim().split('\n').map(json);
    expect(replies.map((reply) => [reply['question'], reply['abstained']])).toEqual([
      ['Is there long-term housing?', false],
      ['What is the capital of Peru?', true],
    ]);
    expect(replies[1]?.['answers']).toEqual([]);
  });
});

describe('attache cite, summary, inspect, eval', () => {
  it('cites', async () => {
    const { out } = await attache(['cite', '10 Paris 198 para 5 e', '--json']);
    expect(json(out)).toMatchObject({
      citation: '10PARIS198 ¶5.E',
      locator: '5.E',
      text: 'The government does not provide longer-term shelter or housing benefits to victims.',
    });
  });

  it('summarises', async () => {
    const { out } = await attache([
      'summary',
      '10PARIS198',
      '--section',
      'prevention',
      '--sentences',
      '2',
      '--json',
    ]);
    expect(json(out)).toMatchObject({ cable: '10PARIS198', section: 'PREVENTION' });
    expect(json(out)['sentences']).toHaveLength(2);
  });

  it('inspects', async () => {
    const { out } = await attache(['inspect', 'corpus/10PARIS198.txt', '--json']);
    expect(json(out)).toMatchObject({
      id: '10PARIS198',
      date: '2010-02-19',
      classification: 'UNCLASSIFIED',
      origin: 'Embassy Paris',
      country: 'France',
      refs: ['STATE 2094'],
      part: { number: 2, of: 3 },
      warnings: [],
    });
  });

  it('evaluates', async () => {
    const { out } = await attache(['eval', 'test/questions/dev/10PARIS198.jsonl', '--json']);
    expect(json(out)).toMatchObject({ questions: 50, answerable: 40 });
  });
});

describe('attache, used wrongly', () => {
  it.each([
    [['cite', '10PARIS198 ¶5.Z'], 1, /^There is no ¶5\.Z in 10PARIS198; the nearest: .*\n$/],
    [['ask', 'x', '--corpus', '/nowhere'], 1, /^The corpus folder "\/nowhere" cannot be read; .*\n$/],
    [['inspect', '/nowhere.txt'], 1, /^The file .* cannot be read; .*\n$/],
    [['eval', 'LICENSE'], 1, /^Line 1 is not a question; .*\n$/],
    [['bot'], 1, /^Set DISCORD_TOKEN and DISCORD_APPLICATION_ID.*\n$/],
    [['nonsense'], 2, /unknown command 'nonsense'/],
    [['ask', 'x', '--limit', '0'], 2, /whole number from 1 to 50/],
    [['summary'], 2, /missing required argument/],
  ])('%j ends with %i and one clear line', async (args, code, message) => {
    const run = await attache(args);
    expect(run.err).toMatch(message);
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
  });

  it('takes out what a terminal would obey', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-'));
    const cable =
      '09TEST1\nT\nFri Feb 20 00:00:00 +0100 2009\nUNCLASSIFIED\nEmbassy Test\nSUBJECT: TEST: X\n\n¶1.  (U) Shelters are \u001b[31mred\u0007 here.\n';
    await writeFile(join(folder, '09TEST1.txt'), cable);
    const { out } = await attache(['cite', '09TEST1 1', '--corpus', folder]);
    expect(out).toContain('Shelters are [31mred here.');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u0007');
  });
});

describe('npm start', () => {
  it('opens the chat without Discord settings, answers each line and ends', async () => {
    const input =
      'How long is the reflection period?\n/cite 10PARIS198 5.E\n/summary 10PARIS198 prevention\n/help\n/nonsense\n';
    const { code, out, err } = await attache(['start'], input);
    expect(out).toMatch(/^Attaché: 1 cable, 20 answers\./);
    expect(out).toContain('DISCORD_TOKEN');
    expect(out).toMatch(
      /10PARIS198 ¶5\.A [\s\S]*10PARIS198 ¶5\.E[\s\S]*10PARIS198 · PREVENTION[\s\S]*\/cite <citation>[\s\S]*no command \/nonsense/,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('names the setting that is missing or malformed, and never its value', async () => {
    const token = 'x'.repeat(60);
    const missing = await attache(['start'], '', { DISCORD_TOKEN: token });
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/^Set DISCORD_APPLICATION_ID too/) });
    const malformed = await attache(['start'], '', {
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: 'secret-thing',
    });
    expect(malformed).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^DISCORD_APPLICATION_ID must be .*\n$/),
    });
    expect(malformed.err + missing.err).not.toMatch(/secret-thing|xxxx/);
  });
});
