import { expect } from 'vitest';
import { type Scenario, shown, textOf } from './stage.ts';

/** What only the gateway brings: messages. */
export const conversing: readonly Scenario[] = [
  {
    name: 'a mention is answered, and a reply to the answer follows it up',
    async run({ person }) {
      const asker = person();
      const first = await asker
        .says(asker.channelId, 'How many trafficking victims were identified in France?', { mention: true })
        .settled();
      const answer = shown(first.message, first);
      expect(answer.embeds[0]?.title).toBe('10PARIS198 ¶5.G');
      const next = await asker
        .says(asker.channelId, 'and how long do they have to decide there?', { replyTo: answer })
        .settled();
      const followUp = shown(next.message, next);
      expect(textOf(followUp)).toContain('↪ How many trafficking victims');
      expect(followUp.embeds[0]?.title).toMatch(/^10PARIS198 /);
      const whole = await asker.press(followUp, 'Why this answer').settled();
      expect(textOf(shown(whole.message, whole))).toContain('↪ How many trafficking victims');
    },
  },
  {
    name: 'a reply to a reply keeps the thread, and the limits of its beginning',
    async run({ person }) {
      const asker = person();
      const first = await asker
        .slash('/ask', { question: 'Are there shelters for victims?', country: 'Valmora' })
        .settled();
      const answer = shown(first.message, first);
      expect(textOf(answer)).toContain('Valmora');
      const titles: string[] = [];
      let last = answer;
      for (const text of ['and in Jazmara?', 'and in Tarsk?']) {
        const seen = await asker.says(asker.channelId, text, { replyTo: last }).settled();
        last = shown(seen.message, seen);
        titles.push(textOf(last));
      }
      expect(titles[0]).toContain('↪ Are there shelters for victims?');
      expect(titles[1]).toContain('↪ Are there shelters for victims?\n> ↪ and in Jazmara?\n> and in Tarsk?');
    },
  },
  {
    name: 'what is not said to the bot is left alone',
    async run({ person }) {
      const asker = person();
      const said = asker.says(asker.channelId, 'How many victims were identified in France?');
      await person({ name: 'witness' }).slash('/about').settled();
      expect(said.seen().message).toBeNull();
    },
  },
  {
    name: 'a direct message is answered',
    async run({ person }) {
      const asker = person({ in: 'dm' });
      const seen = await asker
        .says(asker.channelId, 'Is there longer-term housing for victims in France?')
        .settled();
      expect(shown(seen.message, seen).embeds[0]?.title).toBe('10PARIS198 ¶5.E');
    },
  },
];
