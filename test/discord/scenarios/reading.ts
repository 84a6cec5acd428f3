import { expect } from 'vitest';
import { type Scenario, shown, textOf } from './stage.ts';

export const reading: readonly Scenario[] = [
  {
    name: 'a citation is found by suggestions that follow the cable, as value, label and typed text',
    async run({ person }) {
      const reader = person();
      const cables = await reader.typeInto('/cite', { paragraph: '5.C', cable: 'france' }, 'cable').settled();
      const [cable] = cables.choices ?? [];
      expect(cable?.value).toBe('10PARIS198');
      const values = { cable: String(cable?.value), paragraph: '5.C' };
      const { choices } = await reader.typeInto('/cite', values, 'paragraph').settled();
      for (const paragraph of [choices?.[0]?.value, choices?.[0]?.name, 'para 5 c']) {
        const seen = await reader
          .slash('/cite', { cable: String(cable?.name), paragraph: String(paragraph) })
          .settled();
        expect(shown(seen.message, seen).embeds[0]?.title).toBe('10PARIS198 ¶5.C');
      }
    },
  },
  {
    name: 'an unknown citation is told the nearest ones',
    async run({ person }) {
      const seen = await person().slash('/cite', { cable: '10PARIS198', paragraph: '9.Z' }).settled();
      expect(seen.ephemeral).toBe(true);
      expect(textOf(shown(seen.message, seen))).toMatch(/no ¶9\.Z in 10PARIS198; the nearest: 10PARIS198 ¶/);
    },
  },
  {
    name: 'a long text is turned page by page in a private copy, and had whole as a file',
    async run({ person, discord }) {
      const reader = person();
      const seen = await reader.slash('/cite', { cable: '10PARIS198', paragraph: '5-6' }).settled();
      const first = shown(seen.message, seen);
      expect(first.embeds[0]?.footer?.text).toMatch(/page 1 of \d+$/);
      const copy = await reader.press(first, '▶').settled();
      expect(copy.ephemeral).toBe(true);
      const second = shown(copy.message, copy);
      const turned = await reader.press(second, '▶').settled();
      expect(turned.updated?.embeds[0]?.footer?.text).toMatch(/^page 3 of /);
      const back = await reader.press(second, '◀').settled();
      expect(back.updated?.embeds[0]?.description).toBe(second.embeds[0]?.description);
      const sent = await reader.press(second, 'Full text (.txt)').settled();
      const [attachment] = shown(sent.message, sent).attachments;
      expect(attachment?.filename).toBe('10PARIS198-5-6.txt');
      expect(discord.file(attachment?.id ?? '')).toContain('French military personnel receive training');
    },
  },
  {
    name: 'a citation is written in every style',
    async run({ person }) {
      const reader = person();
      const seen = await reader
        .slash('/cite', { paragraph: '10PARIS198 ¶5.C', style: 'chicago', hide: true })
        .settled();
      expect(seen.ephemeral).toBe(true);
      const message = shown(seen.message, seen);
      expect(textOf(message)).toContain('U.S. Embassy Paris');
      for (const label of ['Plain', 'Markdown', 'APA', 'BibTeX']) {
        const { updated } = await reader.press(message, label).settled();
        expect(updated?.embeds[0]?.description).toContain('10PARIS198');
      }
    },
  },
  {
    name: 'a cable is summarised, and a section of it',
    async run({ person }) {
      const reader = person();
      const { choices } = await reader
        .typeInto('/summary', { cable: '10PARIS198', section: 'prev' }, 'section')
        .settled();
      expect(choices).toEqual([{ name: 'PREVENTION', value: 'PREVENTION' }]);
      const seen = await reader
        .slash('/summary', { cable: '10PARIS198', section: 'PREVENTION', length: 3 })
        .settled();
      expect(shown(seen.message, seen).embeds[0]?.description?.match(/^— 10PARIS198 ¶6/gm)).toHaveLength(3);
    },
  },
  {
    name: 'cables are browsed, opened, and read section by section',
    async run({ person, discord }) {
      const reader = person();
      const listed = await reader.slash('/cables', { country: 'France' }).settled();
      expect(listed.ephemeral).toBe(true);
      const list = shown(listed.message, listed);
      const outline = await reader.choose(list, 'Open a cable', 'outline|10PARIS198').settled();
      expect(outline.updated?.embeds[0]?.description).toContain('PREVENTION');
      const section = await reader.choose(list, 'Open a section', 'section|10PARIS198|0|0').settled();
      expect(section.updated?.embeds[0]?.title).toMatch(/^10PARIS198 · /);
      const whole = await reader.press(list, 'Full text (.txt)').settled();
      const [file] = shown(whole.message, whole).attachments;
      expect(discord.file(file?.id ?? '')).toContain('10PARIS198 ¶5.A');
      const turned = await reader.press(list, '▶').settled();
      expect(turned.updated?.embeds[0]?.footer?.text).toMatch(/^page 2 of /);
      const point = await reader.choose(list, 'Open a paragraph', 'cite|10PARIS198|5.E|0').settled();
      expect(point.updated?.embeds[0]?.title).toBe('10PARIS198 ¶5.E');
    },
  },
  {
    name: 'an outline leads to the summary of its cable and back to all cables',
    async run({ person }) {
      const reader = person();
      const opened = await reader.slash('/cables', { cable: '10 paris 198' }).settled();
      const outline = shown(opened.message, opened);
      const summary = await reader.press(outline, 'Summary').settled();
      expect(summary.updated?.embeds[0]?.title).toBe('Summary of 10PARIS198');
      const back = await reader.press(outline, 'Outline of the cable').settled();
      expect(back.updated?.embeds[0]?.title).toBe('10PARIS198');
      const all = await reader.press(outline, 'All cables').settled();
      expect(all.updated?.embeds[0]?.title).toMatch(/^\d+ cables$/);
      const none = await reader.slash('/cables', { year: 1999 }).settled();
      expect(textOf(shown(none.message, none))).toMatch(/No cable is like that/);
    },
  },
  {
    name: 'sources are found for what somebody wrote',
    async run({ person }) {
      const reader = person();
      const { message } = reader.says(
        reader.channelId,
        'The French government identified 822 trafficking victims in 2008. Penguins are the most common victims of piracy.',
      );
      const seen = await reader.messageCommand('Find sources', message).settled();
      expect(seen.ephemeral).toBe(true);
      const text = textOf(shown(seen.message, seen));
      expect(text).toContain('10PARIS198 ¶5.G');
      expect(text).toContain('No support found');
    },
  },
  {
    name: 'the bot explains itself',
    async run({ person }) {
      for (const command of ['/help', '/about']) {
        const seen = await person().slash(command).settled();
        expect(seen.ephemeral).toBe(true);
        expect(textOf(shown(seen.message, seen))).toMatch(/cable/);
      }
    },
  },
];
