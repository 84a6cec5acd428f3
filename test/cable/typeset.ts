import type { Plan, Point } from './grammar.ts';

// Typesets a plan as the archive holds it, and says what a reader should find in it.

/** What a reader should find of one answer. */
export interface Expected {
  readonly heading: string;
  readonly locator: string;
  readonly question: string | null;
  readonly text: string;
}

/** How a text is damaged: the width of its lines, and after which of them pages end. */
export interface Damage {
  readonly width: number;
  readonly linesOfPage: number;
  readonly decimals: boolean;
  readonly portions: boolean;
  readonly ruled: boolean;
}

interface Typeset {
  readonly source: string;
  readonly expected: readonly Expected[];
}

const SLUGS: Readonly<Record<string, string>> = {
  "THE COUNTRY'S TIP SITUATION": 'countrys-tip',
  "SETTING THE SCENE FOR THE GOVERNMENT'S ANTI-TIP EFFORTS": 'setting-scene',
  'INVESTIGATION AND PROSECUTION OF TRAFFICKERS': 'investigation-prosecution',
  'PROTECTION AND ASSISTANCE TO VICTIMS': 'protection-assistance',
  PREVENTION: 'prevention',
  PARTNERSHIPS: 'partnerships',
};

const HEADER = `10NADIRA7
JAZMARA: SUBMISSION
Fri Feb 19 00:00:00 +0100 2010
UNCLASSIFIED
Embassy Nadira
INFO RUEHC/DEPT OF LABOR WASHDCUNCLAS SECTION 01 OF 03 NADIRA 000007 
 
SIPDIS 
 
E.O. 12958: N/A 
TAGS: KTIP KCRM
SUBJECT: JAZMARA: SUBMISSION 
 
REF: STATE 2094 
 
`;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The archive put a pilcrow before every line that begins with a number or a capital and a full stop. */
const markLine = (line: string): string => line.replace(/^(?=(?:\d{1,4}|[A-Z])\.(?:\s|$))/, '¶');

const letterOf = (index: number): string => String.fromCharCode(65 + index);

const wholeText = ({ paragraphs: [first = '', ...more], list }: Point): string =>
  [first, ...list, ...more].join(' ');

/** A blank line is `''`; the lines of a block stand close together. */
function writeBlocks(
  layout: Plan['layout'],
  plan: Plan,
  damage: Damage,
): { blocks: string[][]; expected: Expected[] } {
  const blocks: string[][] = [];
  const expected: Expected[] = [];
  const portion = damage.portions ? '(SBU) ' : '';
  const dense = layout === 'numbered titles and labels, dense';
  let number = plan.firstNumber;
  const answer = (
    lead: string,
    { paragraphs: [first = '', ...more], list }: Point,
    above: string[] = [],
  ): void => {
    blocks.push([
      ...above,
      ...wrap(`${lead}${first}`, damage.width),
      ...list.flatMap((item) => wrap(item, damage.width)),
    ]);
    for (const text of more) blocks.push(wrap(text, damage.width));
  };
  for (const { heading, points } of plan.chapters) {
    const slug = SLUGS[heading] ?? '';
    const rule = '-'.repeat(Math.min(heading.length, damage.width));
    if (dense) {
      blocks.push([`${number}.  ${heading.charAt(0)}${heading.slice(1).toLowerCase()}:`]);
    } else if (layout === 'letter on the question, answer below' && !damage.ruled) {
      blocks.push([`${heading}:`]);
    } else blocks.push([...wrap(heading, damage.width), rule]);
    const title = dense ? `${heading.charAt(0)}${heading.slice(1).toLowerCase()}` : heading;
    const add = (locator: string, question: string | null, point: Point): void => {
      expected.push({ heading: title, locator, question, text: wholeText(point) });
    };
    points.forEach((point, index) => {
      const letter = letterOf(index);
      switch (layout) {
        case 'question above, letter on the answer':
          answer(`-- ${letter}. ${portion}`, point, wrap(point.question, damage.width));
          add(`${slug}.${letter}`, point.question, point);
          break;
        case 'letter on the question, answer below':
          blocks.push(wrap(`-- ${letter}. ${point.question}`, damage.width));
          answer('', point);
          add(`${slug}.${letter}`, point.question, point);
          break;
        case 'letters as paragraphs':
          answer(`${letter}.  (SBU) `, point);
          add(`${slug}.${letter}`, null, point);
          break;
        case 'numbered titles and labels, dense':
          blocks.push([`-- ${letter}.  Agencies and means:`]);
          answer('', point);
          add(`${number}.${letter}`, 'Agencies and means:', point);
          break;
        case 'Section blocks':
          blocks.push([`Section ${letter}:`, '----------']);
          answer(`${number}. (U) `, { ...point, list: [] });
          add(`${slug}.${letter}`, null, { ...point, list: [] });
          number += 1;
          break;
        case 'keyed paragraphs':
          answer(`${number}. (SBU) (${20 + index}/${letter}) `, point);
          add(String(number), null, point);
          number += 1;
          break;
        case 'narrative':
          answer(`${number}.  (SBU) `, point);
          add(String(number), null, point);
          number += 1;
      }
    });
    if (dense) number += 1;
  }
  return { blocks, expected };
}

/** Puts the heading of a new page after every so many lines, with its own blank lines. */
function paginate(lines: readonly string[], { linesOfPage, decimals }: Damage): string[] {
  const pages = Math.ceil(lines.length / linesOfPage);
  const three = (page: number): string => String(page).padStart(3, '0');
  return lines.flatMap((line, index) => {
    if (index === 0 || index % linesOfPage !== 0) return [line];
    const page = `${three(index / linesOfPage + 1)}${decimals ? '.4' : ''}`;
    return ['', `NADIRA 00000007  ${page} OF ${three(pages)}`, '', '', line];
  });
}

export function typeset(plan: Plan, damage: Damage): Typeset {
  const { blocks, expected } = writeBlocks(plan.layout, plan, damage);
  const dense = plan.layout === 'numbered titles and labels, dense';
  const lines = blocks.flatMap((block) => [...block.map(markLine), ...(dense ? [] : [''])]);
  const body = paginate(lines, damage)
    .map((line) => `${line} \n`)
    .join('');
  return { source: `${HEADER}${body}${dense ? '' : ' \n'}HALLORAN`, expected };
}
