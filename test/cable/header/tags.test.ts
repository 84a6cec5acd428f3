import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/cable/header/tags.ts';

describe('readTags', () => {
  it.each([
    ['KTIP KCRM PHUM ,KMCA, FR', ['KTIP', 'KCRM', 'PHUM', 'KMCA', 'FR']],
    ['ktip, kcrm; tu', ['KTIP', 'KCRM', 'TU']],
    ['KTIP KTIP FR', ['KTIP', 'FR']],
    ['KFRDKIRFCVISEG', ['KFRD', 'KIRF', 'CVIS', 'EG']],
    ['PREL VTPREL', ['PREL', 'VT']],
    ['PHUM HUMAN RIGHTS TU SIPDIS', ['PHUM', 'HUMAN RIGHTS', 'TU']],
    ['UNGA/C-6', ['UNGA/C-6']],
    ['COUNTERTERRORISM', ['COUNTERTERRORISM']],
    ['', []],
  ])('%s', (field, tags) => {
    expect(readTags(field)).toEqual(tags);
  });
});
