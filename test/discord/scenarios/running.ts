import { expect } from 'vitest';
import { type Scenario, shown, textOf } from './stage.ts';

const ADMINISTRATOR = 1n << 3n;
const QUESTION = 'How many trafficking victims were identified in France?';

export const running: readonly Scenario[] = [
  {
    name: 'only administrators of a server are offered what is theirs',
    async run({ person }) {
      expect(() => person().slash('/admin reload')).toThrow();
      expect(() => person({ in: 'dm' }).slash('/admin reload')).toThrow();
      const admin = person({ permissions: ADMINISTRATOR });
      const seen = await admin.slash('/admin reload').settled();
      expect(seen.ephemeral).toBe(true);
      expect(textOf(shown(seen.message, seen))).toMatch(/^Read anew; nothing has changed: \d+ cables/);
    },
  },
  {
    name: 'administrators of other servers are refused what concerns all of them',
    async run({ person, discord }) {
      const [, elsewhere] = discord.guilds;
      if (elsewhere === undefined) throw new Error('no other server');
      for (const command of ['/admin export', '/admin reload']) {
        const seen = await person({ permissions: ADMINISTRATOR, in: elsewhere }).slash(command).settled();
        expect(seen.ephemeral).toBe(true);
        expect(textOf(shown(seen.message, seen))).toContain(
          `set DISCORD\\_ADMIN\\_GUILD\\_ID to ${elsewhere.id}`,
        );
      }
    },
  },
  {
    name: 'what was kept is exported as a file',
    async run({ person, discord }) {
      const seen = await person({ permissions: ADMINISTRATOR }).slash('/admin export').settled();
      const [file] = shown(seen.message, seen).attachments;
      expect(file?.filename).toBe('attache-feedback.csv');
      expect(discord.file(file?.id ?? '')).toMatch(/^entries/);
    },
  },
  {
    name: 'two people at once each get their own answer',
    async run({ person }) {
      const both = [person({ name: 'one' }), person({ name: 'two' })].map((asker, index) =>
        asker.slash('/cite', { paragraph: `10PARIS198 ¶5.${index === 0 ? 'C' : 'D'}` }).settled(),
      );
      const titles = (await Promise.all(both)).map((seen) => shown(seen.message, seen).embeds[0]?.title);
      expect(titles).toEqual(['10PARIS198 ¶5.C', '10PARIS198 ¶5.D']);
    },
  },
  {
    name: 'a double click is answered twice and harms nothing',
    async run({ person }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const message = shown(answer.message, answer);
      const clicks = [asker.press(message, 'Whole answer'), asker.press(message, 'Whole answer')];
      for (const click of clicks) {
        const seen = await click.settled();
        expect(shown(seen.message, seen).embeds[0]?.title).toBe('10PARIS198 ¶5.G');
      }
    },
  },
  {
    name: 'a button of another version says so',
    async run({ person, discord }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const press = asker.press(shown(answer.message, answer), 'Whole answer');
      await press.settled();
      const forged = discord.deliver({
        ...press.payload,
        data: { custom_id: 'nothing|of|ours', component_type: 2 },
      });
      const seen = await forged.settled();
      expect(textOf(shown(seen.message, seen))).toMatch(/button is of an older message/);
    },
  },
];
