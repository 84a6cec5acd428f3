import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userText } from '../../../src/discord/text/userText.ts';
import { readAsked, writeAsked } from '../../../src/discord/views/asked.ts';

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 200 })
  .filter((one) => userText(one) !== '');

describe('the question on a message', () => {
  it('is read back as it was asked', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 2 }), (question, after) => {
        const description = `${writeAsked({ question, after })}\n\nThe passage.`;
        expect(readAsked(description)).toEqual({
          question: userText(question),
          after: after.map(userText),
        });
      }),
    );
  });

  it.each([[undefined], [''], ['A passage.'], ['A passage.\n> a quotation']])(
    'is not there in %j',
    (description) => {
      expect(readAsked(description)).toBeNull();
    },
  );

  it.each([['↪ and in Turkey?'], ['> quoted'], ['1. first'], ['@everyone [a](https://x.example)']])(
    'may look like %s',
    (question) => {
      expect(readAsked(writeAsked({ question, after: [] }))?.question).toBe(question);
    },
  );
});
