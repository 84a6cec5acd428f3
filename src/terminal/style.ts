import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { maskedPart } from '../text/maskedPart.ts';

/** How text is dressed on standard output: styles and widths of a terminal, or plain. */
export interface Style {
  /** Text that is not ours, with nothing a terminal would obey and no person's contact details. */
  readonly plain: (text: string) => string;
  /** The same for a part of a text: UTF-16 offsets, end exclusive. */
  readonly part: (text: string, start: number, end: number) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** The passage that replies; marked with asterisks where there are no styles. */
  readonly mark: (text: string) => string;
  /** Wraps at the terminal's width with an indent of so many blanks. */
  readonly wrap: (text: string, indent?: number) => string;
}

const WIDEST = 100;

/** Takes out what a terminal would obey. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : ''));
}

/**
 * The style for a stream; colours follow NO_COLOR and whether the stream is a terminal.
 *
 * @param mask takes contact details out of a text
 */
export function styleFor(stream: NodeJS.WriteStream, mask: (text: string) => string): Style {
  const styled = stream.isTTY === true && !process.env['NO_COLOR'];
  const width = stream.isTTY === true ? Math.min(stream.columns, WIDEST) : WIDEST;
  return {
    plain: (text) => harmless(mask(text)),
    part: (text, start, end) => harmless(maskedPart(mask, text, start, end)),
    bold: (text) => (styled ? styleText('bold', text) : text),
    dim: (text) => (styled ? styleText('dim', text) : text),
    mark: (text) => (styled ? styleText(['bold', 'inverse'], text) : `**${text}**`),
    wrap: (text, indent = 0) =>
      wrapAnsi(text, width - indent, { hard: true })
        .split('\n')
        .map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
        .join('\n'),
  };
}
