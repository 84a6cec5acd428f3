/** A part of a whole, 0 to 1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
