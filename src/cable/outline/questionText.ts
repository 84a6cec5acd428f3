// The Department speaks to posts in questions and requests; a post's own sentences do neither.
const REQUEST =
  /\bplease\s+(?:submit|provide|describe|explain|specify|include|indicate|estimate|note|discuss|list|identify|report)\b|\bposts?\s+(?:should|is encouraged|are encouraged|may)\b|\bDepartment\s+(?:encourages|requests|asks)\b|^Required of (?:all )?posts?\b/i;

/** Tells whether a folded block of text is the Department's (a question, a request, an instruction). */
export function isDepartmentText(block: string): boolean {
  return block.endsWith('?') || REQUEST.test(block);
}

/** Tells whether a block asks anything at all; after a question there may follow a statement. */
export function asks(block: string): boolean {
  return /\?(?=["')\]]?(?:\s|$))/.test(block) || REQUEST.test(block);
}
