import { expect, it } from 'vitest';
import { createClosing } from '../../src/discord/closing.ts';

it('closes what was opened last first, and everything once', () => {
  const closed: string[] = [];
  const closing = createClosing();
  closing.add(() => closed.push('first'));
  closing.add(() => closed.push('second'));
  closing.close();
  closing.close();
  expect(closed).toEqual(['second', 'first']);
});
