// Bidirectional controls would turn around what stands next to them; line breaks would leave the quotation.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
// Marks that are heaped on one letter ("zalgo") cover the lines around it.
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** What a user typed, on one line and harmless to the text around it; still to be escaped and shortened. */
export function userText(typed: string): string {
  return typed.replace(CONTROLS, ' ').replace(HEAPED_MARKS, '$1').replace(/\s+/g, ' ').trim();
}
