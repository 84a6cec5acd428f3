import type { FlowLine } from '../body/breaks.ts';
import type { Answer, Cable, Quotation, Section, Warning } from '../cable.ts';
import { readKeyedTo } from '../citation/keyedTo.ts';
import { sectionSlug, uniqueNames } from '../citation/locators.ts';
import { type Block, cutBlocks } from './blocks.ts';
import { isFrontMatter } from './frontMatter.ts';
import type { Lead } from './lead.ts';
import type { Point } from './points.ts';
import type { Unit } from './units.ts';

/** The units under one heading. */
export interface UnitChapter {
  readonly title: string;
  /** The numbered paragraph that is itself the heading. */
  readonly owner: Point | null;
  readonly units: readonly Unit[];
}

/** What answers are written from. */
export interface Draft {
  readonly flow: readonly FlowLine[];
  readonly chapters: readonly UnitChapter[];
  /** The locators of the numbered paragraphs, `-2` and so on included. */
  readonly numbers: ReadonlyMap<Point, string>;
  readonly quote: (lines: Block) => Quotation;
  readonly references: Cable['references'];
  readonly leadOf: (line: number) => Lead;
}

type Place = Pick<Answer, 'locator' | 'letter' | 'paragraph'>;

/** Where an answer stands, by contract.md, "Locators"; `null` for text without number and letter. */
function placeOf(point: Point | null, owner: Point | null, slug: () => string, draft: Draft): Place | null {
  if (point === null) return null;
  const { kind, label } = point.mark;
  if (kind === 'number')
    return { locator: draft.numbers.get(point) ?? label, letter: null, paragraph: Number(label) };
  if (owner === null || kind === 'block')
    return { locator: `${slug()}.${label}`, letter: label, paragraph: null };
  const number = draft.numbers.get(owner) ?? owner.mark.label;
  return { locator: `${number}.${label}`, letter: label, paragraph: Number(owner.mark.label) };
}

/**
 * Writes the sections of a cable with their answers. In a cable without any mark the paragraphs are
 * counted; a stretch without mark in any other cable is cited by its section.
 */
export function writeSections(draft: Draft): { sections: Section[]; warnings: Warning[] } {
  const { flow, chapters, quote, leadOf, references } = draft;
  const unmarked = chapters.every(
    ({ owner, units }) => owner === null && units.every(({ point }) => point === null),
  );
  const uniqueLocator = uniqueNames();
  const uniqueSlug = uniqueNames();
  const warnings: Warning[] = [];
  const warn = (offset: number, message: string): void => {
    warnings.push({ offset, message });
  };
  let counted = 0;

  const sections = chapters.map(({ title, owner: titled, units }): Section => {
    let owner = titled;
    let named: string | undefined;
    const slug = (): string => {
      named ??= uniqueSlug(sectionSlug(title));
      return named;
    };
    const answers = units.flatMap((unit): Answer[] => {
      if (unit.point?.mark.kind === 'number') owner = unit.point;
      const asked = unit.question && quote(unit.question);
      const question = asked?.text === '' ? null : asked;
      const { text } = unit;
      const texts = text === null ? [] : unmarked ? cutBlocks(flow, text.from, text.to) : [text];
      const quoted = texts.map((lines) => ({ lines, quotation: quote(lines) }));
      if (unit.point !== null && quoted.every(({ quotation }) => quotation.text === ''))
        warn(
          flow[unit.point.line]?.start ?? 0,
          `point ${unit.point.mark.label} under "${title}" has no text`,
        );
      return quoted.flatMap(({ lines, quotation }): Answer[] => {
        if (quotation.text === '') return [];
        if (unmarked) counted += 1;
        const own = unit.point?.mark ?? null;
        const place = placeOf(unit.point, owner, slug, draft) ?? {
          locator: unmarked ? String(counted) : slug(),
          letter: null,
          paragraph: unmarked ? counted : null,
        };
        const locator = uniqueLocator(place.locator);
        if (locator !== place.locator)
          warn(quotation.start, `¶${place.locator} is used twice; this one is cited as ¶${locator}`);
        if (unit.point === null && !unmarked)
          warn(quotation.start, `text without number or letter is cited as ¶${locator}`);
        const front =
          place.letter === null &&
          isFrontMatter(cutBlocks(flow, lines.from, lines.to).map((block) => quote(block).text));
        const lead = leadOf(lines.from);
        const portion = own?.portion ?? lead.portion;
        return [{ ...place, locator, portion, key: own?.key ?? lead.key, front, question, ...quotation }];
      });
    });
    const introductions = [
      ...units.flatMap(({ notes }) => notes.map((note) => quote(note).text)),
      ...answers.filter(({ letter }) => letter === null).map(({ text }) => text),
    ];
    const keyed = introductions.flatMap((text) => readKeyedTo({ references }, text) ?? []);
    return { heading: title, questionnaire: keyed[0] ?? null, answers };
  });
  if (unmarked)
    warn(flow[0]?.start ?? 0, 'no paragraph is numbered or lettered; they are counted from the first one');
  return {
    sections: sections.filter(({ heading, answers }) => heading !== '' || answers.length > 0),
    warnings,
  };
}
