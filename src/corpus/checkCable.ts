import { fold } from '../cable/body/fold.ts';
import type { Cable, Piece, Span } from '../cable/cable.ts';

/** Something that is wrong with a cable, or that the reader was unsure of. */
export interface Problem {
  readonly level: 'error' | 'warning';
  /** A UTF-16 offset into the file; `null` where the whole cable is meant. */
  readonly offset: number | null;
  readonly message: string;
}

/** What may stand in a piece that belongs to nothing: white space, page markers, rules, pilcrows. */
const NOTHING_LOST =
  /^(?:\s|¶|[-=_*~]|[A-Z][A-Z .'-]{0,40} \d{8}\s{1,4}\d{3}(?:\.\d)? OF \d{3}[ \t]*(?:\n|$))*$/;

const error = (offset: number, message: string): Problem => ({ level: 'error', offset, message });

/** Whether spans cover a stretch of the file without gap or overlap. */
function checkCover(spans: readonly Span[], name: string, { body, source }: Cable): Problem[] {
  let position = body;
  for (const { start, end } of spans) {
    if (start !== position) return [error(position, `the ${name} leave a gap or overlap`)];
    position = end;
  }
  return position === source.length ? [] : [error(position, `the ${name} end before the file does`)];
}

function checkLost({ source }: Cable, { role, start, end }: Piece): Problem[] {
  const lost = role === 'space' && !NOTHING_LOST.test(source.slice(start, end));
  return lost ? [error(start, `text is lost: "${source.slice(start, end).trim().slice(0, 40)}"`)] : [];
}

/**
 * Checks what was read of a cable: locators unique, every text exactly what its offsets say, nothing of
 * the body lost. The reader's own warnings are among the problems.
 */
export function checkCable(cable: Cable): Problem[] {
  const answers = cable.sections.flatMap((section) => section.answers);
  const seen = new Set<string>();
  const problems = answers.flatMap((answer) => {
    const { locator, question, start } = answer;
    const twice = seen.has(locator) ? [error(start, `two answers are cited as ¶${locator}`)] : [];
    seen.add(locator);
    const quotations = question === null ? [answer] : [answer, question];
    const bent = quotations.filter((quotation) => fold(cable, quotation) !== quotation.text);
    return [
      ...twice,
      ...bent.map((quotation) =>
        error(quotation.start, `the text of ¶${locator} is not what its offsets say`),
      ),
    ];
  });
  return [
    ...cable.warnings.map((warning): Problem => ({ level: 'warning', ...warning })),
    ...(cable.id === ''
      ? [{ level: 'error' as const, offset: null, message: 'the file has no cable id' }]
      : []),
    ...(answers.length === 0
      ? [{ level: 'error' as const, offset: null, message: 'no paragraph was found' }]
      : []),
    ...problems,
    ...checkCover(cable.segments, 'segments', cable),
    ...checkCover(cable.pieces, 'pieces', cable),
    ...cable.pieces.flatMap((piece) => checkLost(cable, piece)),
  ];
}
