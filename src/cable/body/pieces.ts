import type { Piece } from '../cable.ts';

/**
 * Completes the pieces that the outline names to a full cover of the body: what lies between them (white
 * space, page markers, the archive's pilcrows, rules inside blocks) becomes `space`.
 *
 * @param named pieces in any order, without overlap
 */
export function coverBody(named: readonly Piece[], body: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let position = body;
  for (const piece of [...named].sort((a, b) => a.start - b.start)) {
    if (piece.end <= piece.start) continue;
    if (piece.start > position) pieces.push({ role: 'space', start: position, end: piece.start });
    pieces.push(piece);
    position = piece.end;
  }
  if (end > position) pieces.push({ role: 'space', start: position, end });
  return pieces;
}
