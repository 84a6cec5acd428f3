import { isDepartmentText } from './questionText.ts';

/** Blocks that belong to no point: how the submission is framed, and to which questions it replies. */
const NOTES: readonly RegExp[] = [
  /^begin (?:of )?text\b/i,
  /^end (?:of )?text\b/i,
  /^\(?NOTE:?\s.{0,60}\b(?:answers|responses|replies|paragraphs)\b.{0,80}\b(?:questions?|ref [A-Z]|reftel|paras?)\b/i,
  /^(?:SENSITIVE BUT )?UNCLASSIFIED\b.{0,60}$/,
  /^(?:SENSITIVE|SIPDIS|NOFORN|CORRECTED COPY\b.{0,60})$/,
];

/** Tells whether a folded block that stands outside of the points is a note and not the post's report. */
export function isNote(block: string): boolean {
  return NOTES.some((pattern) => pattern.test(block));
}

/** The same for a block straight under a heading, where the Department's instructions stand as well. */
export function isNoteUnderHeading(block: string): boolean {
  return isNote(block) || isDepartmentText(block);
}
