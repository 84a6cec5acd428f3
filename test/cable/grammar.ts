import fc from 'fast-check';

// Cables as their authors mean them, composed at random from the layouts of LAYOUTS.md.

export interface Point {
  readonly question: string;
  /** Source paragraphs, each of whole sentences. */
  readonly paragraphs: readonly string[];
  /** Items that stand below the first paragraph, line by line. */
  readonly list: readonly string[];
}

export interface Chapter {
  readonly heading: string;
  readonly points: readonly Point[];
}

export const LAYOUTS = [
  'question above, letter on the answer',
  'letter on the question, answer below',
  'letters as paragraphs',
  'numbered titles and labels, dense',
  'Section blocks',
  'keyed paragraphs',
  'narrative',
] as const;

export interface Plan {
  readonly layout: (typeof LAYOUTS)[number];
  readonly chapters: readonly Chapter[];
  readonly firstNumber: number;
}

const WORDS =
  'the government police victims report of labor women in shelter courts trafficking ministry and children NGO cases convicted border prison 12 1,040 services embassy law plan Interior IOM percent first funds (MOJ) from workers "helpline" to by with abroad'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const opener = fc.constantFrom(
  'The',
  'In',
  'Police',
  'Two',
  'No',
  'Since',
  'Foreign',
  'Courts',
  'IOM',
  'Every',
);
// Ends of sentences that the archive takes for marks when a line begins with them.
const closer = fc.constantFrom(
  'court',
  'country',
  'in 2009',
  'before 2008',
  'by Mr. T. Moravec',
  'in 12 cases',
  'in vitamin C',
);

const sentence = fc
  .tuple(opener, fc.array(word, { minLength: 4, maxLength: 18 }), closer)
  .map(([first, middle, last]) => `${first} ${middle.join(' ')} ${last}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const question = fc
  .tuple(
    fc.constantFrom('Does the government', 'What kind of', 'How many', 'Is there', 'Have', 'Which'),
    fc.array(word, { minLength: 3, maxLength: 22 }),
    fc.constantFrom('', '', ' Please explain.', ' If so, how?'),
  )
  .map(([start, middle, more]) => `${start} ${middle.join(' ')} practice?${more}`);
const items = fc.array(
  fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => `Office ${words.join(' ')}`),
  { minLength: 2, maxLength: 12 },
);
const list = fc.oneof(
  { weight: 6, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: items.map((own) => own.map((item, index) => `${index + 1}. ${item}`)) },
  { weight: 1, arbitrary: items.map((own) => own.map((item) => `-- ${item};`)) },
  { weight: 1, arbitrary: items.map((own) => own.map((item) => `--${item};`)) },
);

const point: fc.Arbitrary<Point> = fc.record({
  question,
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  list,
});

const HEADINGS = [
  "THE COUNTRY'S TIP SITUATION",
  "SETTING THE SCENE FOR THE GOVERNMENT'S ANTI-TIP EFFORTS",
  'INVESTIGATION AND PROSECUTION OF TRAFFICKERS',
  'PROTECTION AND ASSISTANCE TO VICTIMS',
  'PREVENTION',
  'PARTNERSHIPS',
];

const chapters = fc
  .tuple(
    fc.subarray(HEADINGS, { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(point, { minLength: 2, maxLength: 7 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([headings, points]) =>
    headings.map((heading, index): Chapter => ({ heading, points: points[index] ?? [] })),
  );

export const plan: fc.Arbitrary<Plan> = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  chapters,
  firstNumber: fc.integer({ min: 1, max: 30 }),
});
