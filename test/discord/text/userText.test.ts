import { describe, expect, it } from 'vitest';
import { userText } from '../../../src/discord/text/userText.ts';

describe('userText', () => {
  it.each([
    ['line breaks and runs of blanks', ' one\r\n\n> two\t three ', 'one > two three'],
    ['controls that turn the direction', 'safe\u202Eelif.exe\u2069', 'safe elif.exe'],
    ['marks heaped on a letter', `z${'\u0310'.repeat(40)}a`, `z${'\u0310'.repeat(3)}a`],
    ['nothing of another script', 'كم عدد الضحايا؟ 人身売買 Việt', 'كم عدد الضحايا؟ 人身売買 Việt'],
  ])('takes out %s', (_, typed, shown) => {
    expect(userText(typed)).toBe(shown);
  });
});
