import { readFileSync } from 'node:fs';
import { readCable } from '../src/cable/readCable.ts';
import { HOSTILE } from './hostile.ts';

// How the time to read grows with the length of a text: the ratio of the medians for eight times the text,
// taken in one run. 8 is proportional, 64 would be the square.

const MEGABYTE = 1 << 20;
const RUNS = 3;

function median(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    readCable(text);
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function row(name: string, textOf: (length: number) => string, megabytes: number): void {
  const short = median(textOf((megabytes * MEGABYTE) / 8));
  const long = median(textOf(megabytes * MEGABYTE));
  const cells = [
    name.padEnd(30),
    `${megabytes} MB`.padStart(6),
    `${long.toFixed(0)} ms`.padStart(9),
    (long / short).toFixed(1).padStart(6),
  ];
  console.log(cells.join('  '));
}

const source = readFileSync('corpus/10PARIS198.txt', 'utf8');
const header = source.slice(0, readCable(source).body);
const body = source.slice(header.length);

console.log('text                            length     median   ratio for 8 times the text');
row('the body of a real cable', (length) => header + body.repeat(Math.ceil(length / body.length)), 10);
for (const [name, piece] of Object.entries(HOSTILE)) {
  row(name, (length) => piece.repeat(Math.ceil(length / piece.length)), 1);
}
