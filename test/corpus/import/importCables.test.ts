import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importCables } from '../../../src/corpus/import/importCables.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { bodyOf, type Fixture, temporaryFolder, textOf, zipOf } from './fixtures.ts';

const csvCell = (text: string, quoteMark: string): string => `"${text.replaceAll('"', `${quoteMark}"`)}"`;

function csvOf(fixtures: readonly Fixture[], quoteMark = '"'): string {
  return fixtures
    .map((fixture, index) => {
      const {
        id,
        date = '2/19/2010 16:36',
        classification = 'UNCLASSIFIED',
        origin = 'Embassy Port Ember',
      } = fixture;
      const cells = [
        String(index + 1),
        date,
        id,
        origin,
        classification,
        '10STATE2094',
        'FM AMEMBASSY PORT EMBER',
        bodyOf(fixture),
      ];
      return cells.map((cell) => csvCell(cell, quoteMark)).join(',');
    })
    .join('\n');
}

async function place(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ from: string; to: string }> {
  const folder = await temporaryFolder();
  const from = join(folder, 'from');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(from, name, '..'), { recursive: true });
    await writeFile(join(from, name), content);
  }
  return { from, to: join(folder, 'to') };
}

const ids = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

describe('importCables', () => {
  it('takes in folders of text files byte for byte', async () => {
    const text = `\uFEFF${textOf({ id: '10PORTEMBER1' })}`.replace('helped', 'h\u00e9lped');
    const { from, to } = await place({ 'a/one.txt': text, 'b/notes.md': 'x', '.hidden.txt': 'x' });
    const report = await importCables([from], to, {});
    expect(report).toMatchObject({
      imported: 1,
      skipped: [{ count: 1, reason: expect.stringContaining('no .txt') }],
    });
    expect(await readFile(join(to, '10PORTEMBER1.txt'), 'utf8')).toBe(text);
  });

  it.each(['"', '\\'])('streams CSV dumps whose quotes are written %s"', async (quoteMark) => {
    const text = 'The "Ember House" shelter, with a comma,\nand a second line.';
    const dump = csvOf([{ id: '10PORTEMBER1', text }, { id: '10PORTEMBER2' }], quoteMark);
    const { from, to } = await place({ 'dump.csv': dump });
    const report = await importCables([from], to, {});
    expect(report).toMatchObject({ imported: 2, skipped: [] });
    const { cables } = await loadCorpus(to);
    expect(cables[0]).toMatchObject({
      date: '2010-02-19',
      origin: 'Embassy Port Ember',
      tags: ['KTIP', 'PHUM', 'VM'],
    });
    expect(cables[0]?.sections[0]?.answers[0]?.text).toBe(text.replace('\n', ' '));
  });

  it('reads web pages with the text in <pre> and the fields in a table', async () => {
    const table =
      '<table><tr><th>Reference ID</th><th>Created</th><th>Classification</th><th>Origin</th></tr><tr><td><a href="#">10PORTEMBER3</a></td><td>2010-02-19 16:36</td><td>UNCLASSIFIED</td><td>Embassy Port Ember</td></tr></table>';
    const page = `<html><body><h1>Archive</h1>${table}<pre>VZCZCXRO1\nFM AMEMBASSY PORT EMBER</pre><pre>${bodyOf({ id: '10PORTEMBER3' }).replace('Port Ember helped', 'A &amp; B helped')}</pre></body></html>`;
    const { from, to } = await place({ 'page.html': page, 'empty.html': '<p>Nothing here</p>' });
    const report = await importCables([from], to, {});
    expect(report).toMatchObject({ imported: 1, skipped: [{ reason: 'the page holds no cable' }] });
    const [cable] = (await loadCorpus(to)).cables;
    expect(cable).toMatchObject({
      id: '10PORTEMBER3',
      date: '2010-02-19',
      country: 'Valmora',
      refs: ['STATE 2094'],
    });
    expect(cable?.sections[0]?.answers[0]?.text).toBe('The shelter in A & B helped 14 victims.');
  });

  it('opens ZIP and gzip', async () => {
    const { from, to } = await place({
      'many.zip': zipOf({
        'x/10PORTEMBER4.txt': textOf({ id: '10PORTEMBER4' }),
        'dump.csv': csvOf([{ id: '10PORTEMBER5' }]),
        'in.zip': 'x',
      }),
      'one.txt.gz': gzipSync(textOf({ id: '10PORTEMBER6' })),
      'broken.zip': 'PK no zip',
      'broken.txt.gz': 'no gzip',
    });
    const report = await importCables([from], to, {});
    expect(await ids(to)).toEqual(['10PORTEMBER4.txt', '10PORTEMBER5.txt', '10PORTEMBER6.txt']);
    expect(report.skipped.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('takes in unclassified cables only, unless the operator says otherwise', async () => {
    const files = {
      'u.txt': textOf({ id: '10PORTEMBER1' }),
      'f.txt': textOf({ id: '10PORTEMBER2', classification: 'UNCLASSIFIED//FOR OFFICIAL USE ONLY' }),
      'c.txt': textOf({ id: '10PORTEMBER3', classification: 'CONFIDENTIAL' }),
      'n.txt': textOf({ id: '10PORTEMBER4', classification: '' }),
    };
    const { from, to } = await place(files);
    const report = await importCables([from], to, {});
    expect(report.imported).toBe(2);
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      'it is classified',
      'it does not say that it is unclassified',
    ]);
    expect((await importCables([from], to, { anyClassification: true })).imported).toBe(2);
  });

  it('selects by tag, country, year and classification', async () => {
    const { from, to } = await place({
      'a.txt': textOf({ id: '10PORTEMBER1' }),
      'b.txt': textOf({ id: '09PORTEMBER2', date: 'Fri Feb 20 00:00:00 +0000 2009' }),
      'c.txt': textOf({ id: '10PORTEMBER3', tags: 'PREL VM' }),
    });
    const count = async (options: object): Promise<number> => {
      const { imported, unchanged } = await importCables([from], to, options);
      return imported + unchanged;
    };
    expect(await count({ tag: 'ktip' })).toBe(2);
    expect(await count({ year: 2009 })).toBe(1);
    expect(await count({ country: 'valmora' })).toBe(3);
    expect(await count({ country: 'France' })).toBe(0);
    expect(await count({ classification: 'unclassified' })).toBe(3);
  });

  it('changes nothing the second time, and overwrites nothing unasked', async () => {
    const { from, to } = await place({ 'a.txt': textOf({ id: '10PORTEMBER1' }) });
    await importCables([from], to, {});
    expect(await importCables([from], to, {})).toMatchObject({ imported: 0, unchanged: 1, conflicts: [] });
    await writeFile(join(from, 'a.txt'), textOf({ id: '10PORTEMBER1', text: 'Another text.' }));
    expect(await importCables([from], to, {})).toMatchObject({
      imported: 0,
      unchanged: 0,
      conflicts: ['10PORTEMBER1'],
    });
    expect(await readFile(join(to, '10PORTEMBER1.txt'), 'utf8')).toContain('14 victims');
    expect(await importCables([from], to, { replace: true })).toMatchObject({ replaced: 1 });
    expect(await readFile(join(to, '10PORTEMBER1.txt'), 'utf8')).toContain('Another text.');
    expect(await ids(to)).toEqual(['10PORTEMBER1.txt']);
  });

  it('never writes outside of the corpus folder', async () => {
    const { from, to } = await place({
      'a.txt': textOf({ id: '../10EVIL1' }),
      'b.txt': textOf({ id: '10EVIL/../2' }),
    });
    expect(await importCables([from], to, {})).toMatchObject({ imported: 0 });
    expect(await ids(to)).toEqual([]);
  });

  it('says which path it cannot read', async () => {
    await expect(importCables(['/nowhere/x'], await temporaryFolder(), {})).rejects.toThrow(
      /"\/nowhere\/x" cannot be read/,
    );
  });
});
