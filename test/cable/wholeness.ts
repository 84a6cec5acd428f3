import { fold, foldParagraphs, foldWithOffsets } from '../../src/cable/body/fold.ts';
import { readLines } from '../../src/cable/body/lines.ts';
import type { Cable, Span } from '../../src/cable/cable.ts';

/** Throws where something is not so; `expect` would be too slow for what is checked a million times. */
function check(holds: boolean, what: string, shown: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(shown)}`);
}

/** What may stand in a piece that is nothing of the cable's words. */
const isNothing = (text: string): boolean =>
  readLines(text).every(({ kind, text: line }) => kind !== 'text' || line === '¶');

/** What leads an answer or a question into its text. */
const MARK =
  /^(?:¶|--|[\s.:()]|[A-Z](?=[.:)])|\d{1,3}\.|\((?:U|C|S|TS|SBU|FOUO|LOU|UNCLAS)(?:\/{1,2}[A-Z]{2,6})*\)|\(\d{1,3}\/[A-Z](?:-[A-Z])?\))*$/;
const BLOCK_MARK = /^Sections?\b[A-Z ,and:-]{1,80}$/;

function checkCover(spans: readonly Span[], from: number, to: number): void {
  let position = from;
  for (const { start, end } of spans) {
    check(start === position && end > start, 'a gap or an overlap', { position, start, end });
    position = end;
  }
  check(position === to, 'not covered to the end', { position, to });
}

/** Checks that nothing of a cable's body is lost and that every quotation can be found in its file. */
export function expectWhole(cable: Cable): void {
  const { source, body, segments, pieces } = cable;
  checkCover(segments, body, source.length);
  checkCover(pieces, body, source.length);
  for (const { role, start, end } of pieces) {
    const text = source.slice(start, end);
    if (role === 'space') check(isNothing(text), 'words among the white space', text);
    if (role === 'mark') check(MARK.test(text) || BLOCK_MARK.test(text.trim()), 'words in a mark', text);
  }
  const locators = new Set<string>();
  for (const { answers } of cable.sections) {
    for (const answer of answers) {
      check(!locators.has(answer.locator), 'a locator used twice', answer.locator);
      locators.add(answer.locator);
      for (const quotation of [answer, ...(answer.question ? [answer.question] : [])]) {
        check(quotation.text !== '', 'an empty quotation', quotation);
        check(fold(cable, quotation) === quotation.text, 'a quotation that is not in the file', quotation);
      }
      check(foldParagraphs(cable, answer).join(' ') === answer.text, 'paragraphs that do not join', answer);
    }
  }
}

/** Checks that each folded character is the file's at its offset, or a blank that joins. */
export function expectOffsets(cable: Cable, span: Span): void {
  const { text, offsets } = foldWithOffsets(cable, span);
  check(text === fold(cable, span), 'two ways of folding that differ', text);
  check(offsets.length === text.length, 'characters without offset', text);
  offsets.forEach((offset, index) => {
    const shown = text.charAt(index);
    check(offset > (offsets[index - 1] ?? -1), 'offsets out of order', { index, offset });
    check(shown === ' ' || shown === cable.source.charAt(offset), 'another character', { index, shown });
  });
}
