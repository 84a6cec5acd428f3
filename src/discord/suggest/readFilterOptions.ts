import { findCable } from '../../answer/findCable.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Filter } from '../../search/filter.ts';
import { readLabel } from './suggestionLabel.ts';

/**
 * Reads the filter of a question, each option as value, label or typed by hand.
 *
 * @throws UserError when the corpus has no such cable
 */
export function readFilterOptions(corpus: Corpus, { cable, country, year, section }: Filter): Filter {
  const read = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : readLabel(text);
  const id = read(cable);
  return {
    cable: id === undefined ? undefined : findCable(corpus, id).id,
    country: read(country),
    section: read(section),
    year,
  };
}
