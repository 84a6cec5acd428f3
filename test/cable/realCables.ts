import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cables of the public archive that are at hand. Only the seed cable ships with the project. */
const SHARED = '../shared/cables';
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['10PARIS198', 'corpus'],
  ['10PARIS199', SHARED],
  ['09ANKARA273', SHARED],
  ['09REYKJAVIK50', SHARED],
  ['09BRASILIA252', SHARED],
]);

export interface RealCable {
  readonly id: string;
  readonly path: string;
  readonly present: boolean;
}

export const REAL_CABLES: readonly RealCable[] = [...FOLDERS].map(([id, folder]) => {
  const path = join(folder, `${id}.txt`);
  return { id, path, present: existsSync(path) };
});

export const FICTIONAL_CABLES = [
  '08ANSEL44',
  '09BELISK140',
  '09HALDVIK22',
  '09KIVARA203',
  '09SANTAIRENA77',
  '09TARSK61',
  '10NADIRA88',
  '10VALMORA31',
] as const;

export const readReal = ({ path }: RealCable): string => readFileSync(path, 'utf8');

export const readFictional = (id: string): string => readFileSync(join('test/cables', `${id}.txt`), 'utf8');

/** Every cable at hand, real and fictional, by its id. */
export function readAll(): { id: string; source: string }[] {
  return [
    ...REAL_CABLES.filter(({ present }) => present).map((cable) => ({
      id: cable.id,
      source: readReal(cable),
    })),
    ...FICTIONAL_CABLES.map((id) => ({ id, source: readFictional(id) })),
  ];
}
