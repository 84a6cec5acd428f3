import { analyze } from '../../src/text/analyzer.ts';

/** The terms of a text by the project's analyzer, repeated ones included. */
export const ourTerms = (text: string): readonly string[] => analyze(text).map(({ term }) => term);
