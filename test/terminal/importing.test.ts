import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, textOf } from '../corpus/import/fixtures.ts';
import { attache } from './attache.ts';

const contact = 'Call the desk, telephone (27) 11-555-0142, or write to m.hale@state.gov.';

describe('attache import and validate', () => {
  it('takes cables in, checks them, and answers from them with contact details masked', async () => {
    const folder = await temporaryFolder();
    const from = join(folder, 'from');
    const corpus = join(folder, 'corpus');
    await mkdir(from);
    await writeFile(join(from, 'a.txt'), textOf({ id: '10PORTEMBER1', text: contact }));
    await writeFile(join(from, 'b.txt'), textOf({ id: '10PORTEMBER2', classification: 'SECRET' }));

    const imported = await attache(['import', from, '--corpus', corpus]);
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toMatch(
      /1 imported, 0 replaced, 0 unchanged\.\n1 skipped, because it is classified: 10PORTEMBER2/,
    );
    expect(await readdir(corpus)).toEqual(['10PORTEMBER1.txt']);

    const valid = await attache(['validate', '--corpus', corpus]);
    expect(valid).toEqual({ code: 0, err: '', out: '1 cable, 1 answer: 0 errors, 0 warnings.\n' });

    const shown = await attache(['cite', '10PORTEMBER1 1', '--corpus', corpus]);
    expect(shown.out).toContain('telephone [telephone number masked], or write to [e-mail address masked].');
    const json = await attache(['cite', '10PORTEMBER1 1', '--corpus', corpus, '--json']);
    expect(json.out).not.toMatch(/555|hale/);
    const unclear = await attache(['cite', '10PORTEMBER1 1', '--corpus', corpus], '', {
      MASK_CONTACTS: 'maybe',
    });
    expect(unclear).toMatchObject({ code: 1, out: '', err: 'MASK_CONTACTS must be off, or empty.\n' });
    const bare = await attache(['cite', '10PORTEMBER1 1', '--corpus', corpus], '', { MASK_CONTACTS: 'off' });
    expect(bare.out).toContain('telephone (27) 11-555-0142, or write to m.hale@state.gov.');
  });

  it('ends with 1 and names file and line where a cable is wrong', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'x.txt'), 'no cable at all\n');
    const { code, out } = await attache(['validate', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^1 cable, \d answers?: \d errors?, \d warnings?\.\n/);
    expect(out).toMatch(/^x\.txt(?::1)? +error +the file has no cable id$/m);
  });
});
