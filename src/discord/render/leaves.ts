import type { Cited } from '../../answer/cite.ts';
import type { Mask } from '../interaction/request.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { splitPages } from '../text/pages.ts';

/** One page of what stands at a citation; the text is still to be escaped. */
export interface Leaf {
  readonly part: 'question' | 'text';
  readonly text: string;
}

// Beside it a header, a question and what the text points to stay below 6,000 characters.
const LONGEST_LEAF = 2400;
/** A question that is longer has pages of its own. */
const LONGEST_FIELD = 1024;

/** Whether the Department's question is short enough to stand beside the text. */
export const fitsBeside = (question: string): boolean => escapeMarkdown(question).length <= LONGEST_FIELD;

/** What stands at a citation, in pages: joined, those of a part are its text again. At least one. */
export function leavesOf({ question, paragraphs }: Cited, mask: Mask): Leaf[] {
  const asked = question === null ? '' : mask(question.text);
  const ahead = fitsBeside(asked) ? [] : splitPages(asked, LONGEST_LEAF);
  const pages = splitPages(mask(paragraphs.join('\n\n')), LONGEST_LEAF);
  return [
    ...ahead.map((text): Leaf => ({ part: 'question', text })),
    ...(pages.length === 0 ? [''] : pages).map((text): Leaf => ({ part: 'text', text })),
  ];
}
