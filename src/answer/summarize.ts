import { foldWithOffsets, unfold } from '../cable/body/fold.ts';
import type { Cable, Quotation, Section } from '../cable/cable.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readVocabulary } from '../search/vocabulary.ts';
import { analyze } from '../text/analyzer.ts';
import { readSentences } from '../text/sentences.ts';
import { centrality } from './centrality.ts';
import { findCable } from './findCable.ts';
import { findSection } from './findSection.ts';
import { prove } from './prove.ts';

/** A sentence of a summary with the place it comes from. */
export interface SummarySentence extends Quotation {
  readonly citation: string;
  readonly locator: string;
}

export interface Summary {
  readonly cable: Cable;
  /** The heading that is summarised; `null` for the whole cable. */
  readonly section: string | null;
  /** In the cable's order. */
  readonly sentences: readonly SummarySentence[];
}

const USUAL_LENGTH = 5;
// A sentence that says what a chosen one says already adds nothing.
const TOO_ALIKE = 0.5;
// Fragments ("No.", "Not applicable.") are central to nothing.
const FEWEST_TERMS = 5;

function sentencesOf(cable: Cable, sections: readonly Section[]): SummarySentence[] {
  return sections
    .flatMap(({ answers }) => answers)
    .filter(({ front }) => !front)
    .flatMap((answer) => {
      const folded = foldWithOffsets(cable, answer);
      return readSentences(folded.text, folded.breaks).map(({ start, end }) => ({
        text: folded.text.slice(start, end),
        ...unfold(folded, start, end),
        locator: answer.locator,
        citation: writeCitation(cable.id, answer.locator),
      }));
    });
}

/**
 * Summarises a cable or one section of it by its most central sentences, word for word, in the cable's
 * order. The same input always gives the same summary.
 *
 * @param length how many sentences at most, 1 or more
 * @throws UserError when the corpus has no such cable or the cable no such section
 */
export function summarize(corpus: Corpus, id: string, wanted?: string, length = USUAL_LENGTH): Summary {
  const cable = findCable(corpus, id);
  const sections = wanted === undefined ? cable.sections : [findSection(cable, wanted)];
  const sentences = sentencesOf(cable, sections);
  const terms = sentences.map(({ text }) => analyze(text).map(({ term }) => term));
  const { rarity } = readVocabulary(sentences.map(({ text }) => text));
  const { scores, similarity } = centrality(terms, rarity);
  const ranked = sentences
    .map((_, index) => index)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const full = ranked.filter((index) => (terms[index]?.length ?? 0) >= FEWEST_TERMS);
  const chosen: number[] = [];
  for (const index of full.length > 0 ? full : ranked) {
    if (chosen.length >= length) break;
    if (!chosen.some((other) => similarity(index, other) > TOO_ALIKE)) chosen.push(index);
  }
  return {
    cable,
    section: wanted === undefined ? null : (sections[0]?.heading ?? ''),
    sentences: chosen
      .sort((a, b) => a - b)
      .flatMap((index) => sentences[index] ?? [])
      .map((sentence) => ({ ...sentence, ...prove(cable, sentence) })),
  };
}
