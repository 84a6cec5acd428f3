import type { Evidence } from '../answer/ask.ts';
import type { Features } from '../search/features.ts';
import type { Style } from './style.ts';

const MEANING_OF: Record<keyof Features, string> = {
  engine: 'BM25, as a share of the best',
  evidence: 'the passage: its words, its meaning, what it holds',
  asked: "the Department's question asks the same",
  topic: 'the whole answer, by meaning',
  reply: 'whether it replies, to the judge',
};

/** Why an answer stands where it does: matched words, then what each feature adds to the score. */
export function renderWhy({ score, why }: Evidence, style: Style): string[] {
  const words = why.words.map(({ asked, found, weight }) =>
    asked === found ? asked : `${asked} → ${found} (${weight.toFixed(2)})`,
  );
  const rows = why.points
    .filter(({ value }) => value !== 0)
    .map(
      ({ feature, value, points }) =>
        `  ${points.toFixed(2).padStart(6)}  ${feature} ${value.toFixed(2)}: ${MEANING_OF[feature]}`,
    );
  return [
    style.wrap(style.plain(`Words: ${words.length === 0 ? 'none' : words.join(', ')}`), 2),
    `  Score ${score.toFixed(3)}, the sum of these scaled to 1:`,
    ...rows,
  ];
}
