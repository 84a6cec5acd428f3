import type { FlowLine } from '../body/breaks.ts';
import type { Unit } from './units.ts';

/** A `Section A:` block takes in the numbered paragraphs below it, up to the next block. */
export function mergeBlocks(flow: readonly FlowLine[], units: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  for (const unit of units) {
    const open = merged.at(-1);
    if (unit.point?.mark.kind === 'number' && open?.point?.mark.kind === 'block' && unit.text !== null) {
      const from = open.text?.from ?? unit.text.from;
      merged[merged.length - 1] = {
        ...open,
        text: { from, to: unit.text.to },
        notes: [...open.notes, ...unit.notes],
      };
    } else if (unit.point?.mark.kind === 'block') {
      let from = unit.point.line + 1;
      while (flow[from]?.kind === 'rule') from += 1;
      const to = unit.text?.to ?? from;
      merged.push({ ...unit, text: to > from ? { from, to } : null });
    } else merged.push(unit);
  }
  return merged;
}
