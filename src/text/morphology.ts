/** The parts of speech that WordNet has files for. */
export const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
export type Part = (typeof PARTS)[number];

/** The endings of WordNet's own morphology, morphy(7WN). */
const ENDINGS: Record<Part, readonly (readonly [string, string])[]> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  adv: [],
};

/** A lower-case word with what it may be an inflected form of, the word itself first. */
export function baseForms(part: Part, word: string): string[] {
  const forms = ENDINGS[part].flatMap(([ending, base]) =>
    word.length > ending.length + 2 && word.endsWith(ending) ? [word.slice(0, -ending.length) + base] : [],
  );
  return [word, ...forms];
}
