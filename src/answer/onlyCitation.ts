import { type Citation, readCitation } from '../cable/citation/citation.ts';
import { UserError } from '../userError.ts';

/** Letters and digits alone, and no word that only says that a number is a paragraph's. */
const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:paragraphs?|paras?|pp?|to)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function read(text: string): Citation | null {
  try {
    return readCitation(text);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/**
 * A text that is a citation with its cable and nothing else, brackets around it taken off, or `null`: such a one
 * is shown, not searched for.
 */
export function onlyCitation(text: string): string | null {
  const bare = text.replace(/^[\s[(]+|[\s\])]+$/g, '');
  const { cable, locator, to } = read(bare) ?? { cable: null, locator: '', to: null };
  // Words alone, as in "10PARIS198 prevention", are what is asked about rather than a place.
  if (cable === null || !/\d|\.[A-Z]/.test(locator)) return null;
  const [typed, id, place] = [bare, cable, `${locator}${to ?? ''}`].map(squeezed);
  return ['', '19', '20'].some((century) => `${century}${id}${place}` === typed) ? bare : null;
}
