import { readFlow } from './body/breaks.ts';
import { readLines } from './body/lines.ts';
import { readSegments } from './body/segments.ts';
import type { Cable } from './cable.ts';
import { readEnvelope } from './header/envelope.ts';
import { readOutline } from './outline/outline.ts';

/**
 * Reads a cable from the archive's text form. Never throws: what cannot be understood stays in the cable
 * as plain paragraphs, and `warnings` says so.
 *
 * @param source the decoded text of the file; all offsets of the result count its UTF-16 code units
 */
export function readCable(source: string): Cable {
  const { envelope, body, warnings } = readEnvelope(source);
  const lines = readLines(source, body);
  const flow = readFlow(lines);
  const segments = readSegments(lines, flow, body, source.length);
  const outline = readOutline({ source, segments, references: envelope.references }, flow, body);
  return { ...envelope, ...outline, source, body, segments, warnings: [...warnings, ...outline.warnings] };
}
