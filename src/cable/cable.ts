/** A stretch of a cable's file: UTF-16 offsets into the decoded text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text that is shown, with the place in the file that it was folded from. */
export interface Quotation extends Span {
  readonly text: string;
}

/** The unit that is indexed: a post's reply to one point of the questionnaire (contract.md, "Words"). */
export interface Answer extends Quotation {
  readonly locator: string;
  /** `C`, or `A-B` where one mark covers several letters; `null` for a plain paragraph. */
  readonly letter: string | null;
  /** The numbered paragraph that the locator counts from; `null` where it counts from a section. */
  readonly paragraph: number | null;
  /** `SBU` of a portion mark `(SBU)`; `null` where there is none. */
  readonly portion: string | null;
  /** `27/F` of a key `(27/F)`: the point of the questionnaire that the answer replies to. */
  readonly key: string | null;
  /** Front matter: point of contact, "responses are keyed to", handling instructions. */
  readonly front: boolean;
  /** The Department's question, where the cable repeats it. */
  readonly question: Quotation | null;
}

/** The Department's questions that answers are keyed to. */
export interface Questionnaire {
  /** As in the cable's references: `STATE 2094`. */
  readonly reference: string;
  /** `28`, or `31-33`. */
  readonly paragraph: string;
}

/** The part of a cable under one heading; `heading` is empty before the first one. */
export interface Section {
  readonly heading: string;
  /** What its answers reply to, where the cable says so. */
  readonly questionnaire: Questionnaire | null;
  readonly answers: readonly Answer[];
}

/** A numbered paragraph, citable by its own number whether or not it is an answer. */
export interface Paragraph extends Span {
  readonly locator: string;
  readonly number: number;
}

/** One reference of a cable's REF field. */
export interface Reference {
  /** The letter that the text of the cable refers to (`ref B`); `null` where the field has none. */
  readonly letter: string | null;
  /** As it is written, without its letter. */
  readonly text: string;
}

/** What the fields above a cable's body say. */
export interface Envelope {
  readonly id: string;
  readonly title: string;
  /** ISO date, `2010-02-19`; empty where the file names none. */
  readonly date: string;
  readonly classification: string;
  readonly origin: string;
  readonly country: string;
  readonly subject: string;
  readonly tags: readonly string[];
  readonly refs: readonly string[];
  /** The same with the letters that the text names them by. */
  readonly references: readonly Reference[];
  readonly part: { readonly number: number; readonly of: number } | null;
}

/**
 * One piece of a cable's body. Together the segments cover the body without gap or overlap;
 * folding decides by the kind what a reader is shown.
 */
export interface Segment extends Span {
  readonly kind: 'text' | 'line-break' | 'paragraph-break' | 'word-break' | 'page-marker' | 'pilcrow';
}

/** What the reader took a piece of the body for. The pieces cover the body, as the segments do. */
export interface Piece extends Span {
  readonly role: 'heading' | 'mark' | 'question' | 'answer' | 'note' | 'closing' | 'space';
}

/** Something that the reader was unsure of, and where: a UTF-16 offset into the file. */
export interface Warning {
  readonly offset: number;
  readonly message: string;
}

export interface Cable extends Envelope {
  /** The decoded text of the file, as stored. */
  readonly source: string;
  /** Where the body begins: the first character after the header fields. */
  readonly body: number;
  readonly segments: readonly Segment[];
  readonly pieces: readonly Piece[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
}
