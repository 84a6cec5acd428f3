import { expect } from 'vitest';
import { buttonsOf, type Scenario, shown, textOf } from './stage.ts';

const QUESTION = 'How many trafficking victims were identified in France?';

export const asking: readonly Scenario[] = [
  {
    name: 'a question is answered in public with the passage, its source and its buttons',
    async run({ person }) {
      const seen = await person().slash('/ask', { question: QUESTION }).settled();
      const message = shown(seen.message, seen);
      expect(seen.ephemeral).toBe(false);
      expect(message.embeds[0]?.title).toBe('10PARIS198 ¶5.G');
      expect(message.embeds[0]?.url).toBe('https://cables.example/10PARIS198#5.G');
      expect(textOf(message)).toContain('**The government identified 822 trafficking victims in 2008.');
      expect(textOf(message)).toContain('Searched: France');
      expect(buttonsOf(message)).toEqual([
        'Whole answer',
        '◀ ¶5.F',
        '¶5.H ▶',
        'In context',
        'Further matches',
        'Why this answer',
        'Cite as …',
        '👍',
        '👎',
        'Report citation',
        'Dismiss',
      ]);
    },
  },
  {
    name: 'a question that no cable answers is declined for the asker only, and kept',
    async run({ person, kept }) {
      const asker = person();
      const seen = await asker.slash('/ask', { question: 'What does Japan do for victims?' }).settled();
      expect(seen.ephemeral).toBe(true);
      expect(textOf(shown(seen.message, seen))).toMatch(/No cable on Japan in this corpus/);
      expect(kept.at(-1)?.slice(0, 4)).toEqual([
        'unanswered',
        asker.id,
        'What does Japan do for victims?',
        'country',
      ]);
    },
  },
  {
    name: 'options limit the search, typed by hand or picked from the suggestions',
    async run({ person }) {
      const asker = person();
      const values = { question: 'Is there longer-term housing?', country: 'fra' };
      const { choices } = await asker.typeInto('/ask', values, 'country').settled();
      expect(choices).toEqual([{ name: 'France', value: 'France' }]);
      const years = await asker.typeInto('/ask', { ...values, year: '20' }, 'year').settled();
      expect(years.choices?.[0]).toEqual({ name: '2010', value: 2010 });
      const seen = await asker
        .slash('/ask', {
          ...values,
          country: 'French',
          year: 2010,
          section: 'protection',
          cable: '10 paris 198',
        })
        .settled();
      expect(shown(seen.message, seen).embeds[0]?.title).toBe('10PARIS198 ¶5.E');
    },
  },
  {
    name: 'a limit that leaves nothing is told with what there is',
    async run({ person }) {
      const seen = await person().slash('/ask', { question: 'Shelters?', year: 1999 }).settled();
      expect(seen.ephemeral).toBe(true);
      expect(textOf(shown(seen.message, seen))).toMatch(/There is no cable of 1999 here; there is: /);
    },
  },
  {
    name: 'a hidden answer is shared with the name of the asker, and dismissed by him',
    async run({ person, discord }) {
      const asker = person();
      const hidden = await asker.slash('/ask', { question: QUESTION, hide: true }).settled();
      expect(hidden.ephemeral).toBe(true);
      const shared = await asker.press(shown(hidden.message, hidden), 'Share').settled();
      const message = shown(shared.message, shared);
      expect(shared.ephemeral).toBe(false);
      expect(message.content).toBe(`Asked by <@${asker.id}>`);
      expect(message.mentions).toEqual([]);
      expect(message.embeds[0]?.title).toBe('10PARIS198 ¶5.G');
      await asker.press(message, 'Dismiss').settled();
      expect(asker.sees(message)).toBeNull();
      expect(discord.messagesIn(asker.channelId).map(({ id }) => id)).not.toContain(message.id);
    },
  },
  {
    name: 'everybody gets a private copy of what he opens; the answer stays as it is',
    async run({ person }) {
      const answer = await person().slash('/ask', { question: QUESTION }).settled();
      const message = shown(answer.message, answer);
      const other = person({ name: 'another' });
      for (const [label, title] of [
        ['Whole answer', '10PARIS198 ¶5.G'],
        ['◀ ¶5.F', '10PARIS198 ¶5.F'],
        ['In context', '10PARIS198 ¶5.F'],
        ['Further matches', 'Further matches'],
        ['Why this answer', 'Why this answer: 10PARIS198 ¶5.G'],
      ] as const) {
        const seen = await other.press(message, label).settled();
        expect(seen.ephemeral, label).toBe(true);
        expect(shown(seen.message, seen).embeds[0]?.title).toBe(title);
      }
      expect(other.sees(message)?.embeds).toEqual(message.embeds);
    },
  },
  {
    name: 'a further match is opened from the menu',
    async run({ person }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const matches = await asker.press(shown(answer.message, answer), 'Further matches').settled();
      const list = shown(matches.message, matches);
      const citation = list.embeds[0]?.fields?.[1]?.name ?? '';
      const [row] = list.components ?? [];
      const select = row !== undefined && 'components' in row ? row.components[0] : undefined;
      const option =
        select !== undefined && 'options' in select
          ? select.options?.find(({ label }) => label === citation)
          : undefined;
      const seen = await asker.choose(list, 'Open a paragraph', option?.value ?? '').settled();
      expect(shown(seen.message, seen).embeds[0]?.title).toBe(citation);
    },
  },
  {
    name: 'only the asker and moderators dismiss a public answer',
    async run({ person }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const message = shown(answer.message, answer);
      const refused = await person({ name: 'another' }).press(message, 'Dismiss').settled();
      expect(refused.ephemeral).toBe(true);
      expect(textOf(shown(refused.message, refused))).toMatch(/Only the person who asked/);
      expect(asker.sees(message)).not.toBeNull();
      await person({ name: 'moderator', permissions: 1n << 13n })
        .press(message, 'Dismiss')
        .settled();
      expect(asker.sees(message)).toBeNull();
    },
  },
  {
    name: 'votes are kept once a person, and can be changed',
    async run({ person, kept }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const message = shown(answer.message, answer);
      const voted = async (label: string): Promise<string> => {
        const seen = await asker.press(message, label).settled();
        expect(seen.ephemeral).toBe(true);
        return shown(seen.message, seen).content;
      };
      expect(await voted('👍')).toBe('Thank you, noted: 👍.');
      expect(await voted('👎')).toBe('Changed to 👎.');
      expect(kept.at(-1)).toMatchObject([
        'vote',
        asker.id,
        { question: QUESTION, citation: '10PARIS198 ¶5.G' },
        'down',
      ]);
    },
  },
  {
    name: 'a citation is reported by a form',
    async run({ person, kept }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const opened = await asker.press(shown(answer.message, answer), 'Report citation').settled();
      if (opened.modal === null) throw new Error('no form');
      const seen = await asker.submit(opened.modal, { reason: 'text', details: 'It says 821.' }).settled();
      expect(seen.ephemeral).toBe(true);
      expect(kept.at(-1)).toMatchObject([
        'report',
        asker.id,
        { citation: '10PARIS198 ¶5.G' },
        'text',
        'It says 821.',
      ]);
      const forgotten = await asker.slash('/privacy forget-me').settled();
      expect(textOf(shown(forgotten.message, forgotten))).toMatch(/^Deleted: /);
    },
  },
  {
    name: 'several countries are compared',
    async run({ person }) {
      const seen = await person()
        .slash('/ask', { question: 'Which countries run shelters for victims?' })
        .settled();
      const message = shown(seen.message, seen);
      expect(message.embeds[0]?.title).toBe('What the cables say, by country');
      expect(message.embeds[0]?.fields?.length).toBeGreaterThan(2);
    },
  },
  {
    name: 'direct messages and private channels are served too',
    async run({ person }) {
      for (const where of ['dm', 'private'] as const) {
        const asker = person({ in: where });
        const seen = await asker.slash('/ask', { question: QUESTION }).settled();
        const message = shown(seen.message, seen);
        expect(message.embeds[0]?.title).toBe('10PARIS198 ¶5.G');
        const whole = await asker.press(message, 'Whole answer').settled();
        expect(shown(whole.message, whole).embeds[0]?.title).toBe('10PARIS198 ¶5.G');
      }
    },
  },
  {
    name: 'the scope that a question names is taken off by an option or a button',
    async run({ person }) {
      const asker = person();
      const question = 'How many ships does the French navy have?';
      const declined = await asker.slash('/ask', { question }).settled();
      const message = shown(declined.message, declined);
      expect(textOf(message)).toContain('Searched: France');
      const anywhere = await asker.press(message, 'Search every cable').settled();
      expect(textOf(shown(anywhere.message, anywhere))).not.toContain('Searched: France');
      const option = await asker.slash('/ask', { question, everywhere: true }).settled();
      expect(textOf(shown(option.message, option))).not.toContain('Searched: France');
    },
  },
  {
    name: 'an answer is cited in a style, read whole, and left for its neighbours',
    async run({ person }) {
      const asker = person();
      const answer = await asker.slash('/ask', { question: QUESTION }).settled();
      const message = shown(answer.message, answer);
      const styled = await asker.press(message, 'Cite as …').settled();
      const style = shown(styled.message, styled);
      expect(textOf(style)).toContain('Embassy Paris');
      const whole = await asker.press(style, 'Whole answer').settled();
      expect(whole.updated?.embeds[0]?.title).toBe('10PARIS198 ¶5.G');
      const context = await asker.press(style, 'In context').settled();
      expect(context.updated?.embeds).toHaveLength(3);
      const next = await asker.press(style, '¶5.H ▶').settled();
      expect(next.updated?.embeds[0]?.title).toBe('10PARIS198 ¶5.H');
      const opened = await asker.press(style, 'Report citation').settled();
      expect(opened.modal?.components).toHaveLength(2);
    },
  },
  {
    name: 'whoever has set Discord to another language reads the bot in it, and the cable as it stands',
    async run({ person }) {
      const reader = person({ locale: 'fr' });
      const seen = await reader.slash('/ask', { question: QUESTION }).settled();
      const message = shown(seen.message, seen);
      expect(buttonsOf(message)).toContain('Réponse entière');
      expect(textOf(message)).toContain('The government identified 822 trafficking victims');
      const refused = await person({ locale: 'de' })
        .slash('/cite', { cable: '10PARIS198', paragraph: '9.Z' })
        .settled();
      expect(textOf(shown(refused.message, refused))).not.toMatch(/There is no/);
      const declined = await person({ locale: 'es-419' })
        .slash('/ask', { question: 'What does Japan do?' })
        .settled();
      expect(textOf(shown(declined.message, declined))).not.toMatch(/No cable on/);
    },
  },
];
