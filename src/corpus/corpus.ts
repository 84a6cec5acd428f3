import type { Answer, Cable, Section } from '../cable/cable.ts';

/** An answer with the section and the cable that it stands in. */
export interface Entry {
  readonly cable: Cable;
  readonly section: Section;
  readonly answer: Answer;
}

/** The cables that are searched and cited. */
export interface Corpus {
  /** In the order of their ids. */
  readonly cables: readonly Cable[];
  /** Every answer of every cable, front matter included, in order. */
  readonly entries: readonly Entry[];
}

/** Puts cables together to a corpus. Ids are compared without regard to case; the first of two wins. */
export function collect(cables: readonly Cable[]): Corpus {
  const byId = new Map<string, Cable>();
  for (const cable of cables) {
    const key = cable.id.toUpperCase();
    if (!byId.has(key)) byId.set(key, cable);
  }
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = sorted.flatMap((cable) =>
    cable.sections.flatMap((section) => section.answers.map((answer) => ({ cable, section, answer }))),
  );
  return { cables: sorted, entries };
}
