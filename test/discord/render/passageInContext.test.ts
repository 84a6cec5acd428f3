import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/answer/ask.ts';
import { foldWithOffsets, unfold } from '../../../src/cable/body/fold.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { passageInContext } from '../../../src/discord/render/passageInContext.ts';
import { unescapeMarkdown } from '../../../src/discord/text/unescapeMarkdown.ts';
import { readSentences } from '../../../src/text/sentences.ts';
import { largerCorpus } from '../harness.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await largerCorpus();
});

/** Evidence whose passage is one sentence of one answer. */
function evidenceAt(answer: number, sentence: number): Evidence {
  const entry = corpus.entries[answer % corpus.entries.length];
  if (entry === undefined) throw new Error('no answer');
  const folded = foldWithOffsets(entry.cable, entry.answer);
  const sentences = readSentences(folded.text, folded.breaks);
  const quoteIn = sentences[sentence % sentences.length] ?? { start: 0, end: folded.text.length };
  const text = folded.text.slice(quoteIn.start, quoteIn.end);
  return {
    ...entry,
    quote: { text, ...unfold(folded, quoteIn.start, quoteIn.end) },
    quoteIn,
    score: 1,
    pointers: { references: [], brought: [] },
    why: { words: [], points: [] },
  };
}

const asIs = (text: string): string => text;

const withoutCuts = (shown: string): string => shown.replace(/^\[…\] /, '').replace(/ \[…\]$/, '');

describe('passageInContext', () => {
  it('is within its limit and bends nothing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 30, max: 4000 }), (answer, sentence, limit) => {
        const evidence = evidenceAt(answer, sentence);
        const shown = passageInContext(evidence, limit, asIs);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(evidence.answer.text).toContain(unescapeMarkdown(withoutCuts(shown).replaceAll('**', '')));
      }),
    );
  });

  it('is within every limit', () => {
    const evidence = evidenceAt(3, 1);
    for (let limit = 30; limit < 1600; limit += 1) {
      expect(passageInContext(evidence, limit, asIs).length).toBeLessThanOrEqual(limit);
    }
  });

  it('shows the passage whole and in bold where there is room', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (answer, sentence) => {
        const evidence = evidenceAt(answer, sentence);
        const [, bold = ''] =
          /(?<!\\)\*\*(.*?)(?<!\\)\*\*/s.exec(passageInContext(evidence, 4000, asIs)) ?? [];
        expect(unescapeMarkdown(bold)).toBe(evidence.quote.text);
      }),
    );
  });

  it('says where the answer goes on, and only there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 30, max: 4000 }), (answer, sentence, limit) => {
        const evidence = evidenceAt(answer, sentence);
        const shown = passageInContext(evidence, limit, asIs);
        const text = unescapeMarkdown(withoutCuts(shown).replaceAll('**', ''));
        if (!shown.startsWith('[…] ')) expect(evidence.answer.text.startsWith(text)).toBe(true);
        if (!shown.endsWith(' […]')) expect(evidence.answer.text.endsWith(text)).toBe(true);
        if (text === evidence.answer.text) expect(shown).not.toContain('[…]');
      }),
    );
  });

  it('adds whole sentences while they fit', () => {
    const evidence = evidenceAt(
      corpus.entries.findIndex(({ cable, answer }) => cable.id === '10PARIS198' && answer.locator === '5.C'),
      1,
    );
    const sentences = readSentences(evidence.answer.text);
    const [first, second, third] = sentences.map(({ start, end }) => evidence.answer.text.slice(start, end));
    const room = (...parts: (string | undefined)[]): number => parts.join(' ').length + 12;
    expect(passageInContext(evidence, room(second, third), asIs)).toBe(
      `[…] **${second}** ${third} […]`.replaceAll(':', '\\:').replace(/\\:(?= )/g, ':'),
    );
    expect(passageInContext(evidence, 4000, asIs)).toMatch(new RegExp(`^${first?.slice(0, 20)}`));
  });
});
