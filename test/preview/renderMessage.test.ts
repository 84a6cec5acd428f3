import { load } from 'cheerio';
import { ButtonStyle, ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../preview/renderMessage.ts';
import { renderModal } from '../../preview/renderModal.ts';
import type { MessageBody } from '../../src/discord/interaction/responder.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&';
const parsed = (html: string) => load(html, null, false);
const message = (body: Omit<MessageBody, 'allowed_mentions'>): MessageBody => ({
  ...body,
  allowed_mentions: { parse: [] },
});

describe('renderMessage', () => {
  it('puts up to three inline fields on a line, and others on lines of their own', () => {
    const field = (name: string, inline: boolean) => ({ name, value: 'v', inline });
    const fields = [
      field('a', false),
      ...['b', 'c', 'd', 'e'].map((name) => field(name, true)),
      field('f', false),
      field('g', true),
    ];
    const page = parsed(renderMessage(message({ embeds: [{ fields }] })));
    const lines = page('.fields')
      .toArray()
      .map((line) => page(line).find('.name').text());
    expect(lines).toEqual(['a', 'bcd', 'e', 'f', 'g']);
  });

  it('renders markdown where the client does, and nowhere else', () => {
    const page = parsed(
      renderMessage(
        message({
          content: '**a**',
          embeds: [
            {
              title: '# **b**',
              author: { name: '**c**' },
              description: '# d',
              fields: [{ name: '*e*', value: '- f' }],
              footer: { text: '**g**' },
            },
          ],
        }),
      ),
    );
    expect(page('.content strong').text()).toBe('a');
    expect(page('.title').text()).toBe('# b');
    expect(page('.author').text()).toBe('**c**');
    expect(page('h1').text()).toBe('d');
    expect(page('.name em').text()).toBe('e');
    expect(page('.value li').text()).toBe('f');
    expect(page('.footer').text()).toBe('**g**');
  });

  it('shows buttons, menus, files, the command, and who sees it', () => {
    const page = parsed(
      renderMessage(
        message({
          attachments: [{ id: '0', filename: 'a.txt' }],
          flags: MessageFlags.Ephemeral,
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: 'a', label: 'A' },
                {
                  type: ComponentType.Button,
                  style: ButtonStyle.Primary,
                  custom_id: 'b',
                  emoji: { name: '👍' },
                  disabled: true,
                },
              ],
            },
            {
              type: ComponentType.ActionRow,
              components: [
                {
                  type: ComponentType.StringSelect,
                  custom_id: 'c',
                  placeholder: 'Open',
                  options: [{ label: 'One', value: '1', description: 'of two' }],
                },
              ],
            },
          ],
        }),
        { used: { user: 'Noor', command: '/ask' }, openMenus: true },
      ),
    );
    expect(page('button.secondary').text()).toBe('A');
    expect(page('button.primary[disabled]').text()).toBe('👍');
    expect(page('.chosen').text()).toBe('Open');
    expect(page('.options li').text()).toBe('Oneof two');
    expect(page('.attachment a').text()).toBe('a.txt');
    expect(page('.used').text()).toBe('Noor used /ask');
    expect(page('.ephemeral .private').length).toBe(1);
  });

  it('lets no markup of a text through', () => {
    const page = parsed(
      renderMessage(
        message({
          content: HOSTILE,
          embeds: [
            {
              title: HOSTILE,
              url: `https://a.example/${HOSTILE}`,
              author: { name: HOSTILE },
              description: HOSTILE,
              fields: [{ name: HOSTILE, value: HOSTILE }],
              footer: { text: HOSTILE },
            },
          ],
          attachments: [{ id: '0', filename: HOSTILE }],
        }),
        { used: { user: HOSTILE, command: HOSTILE } },
      ),
    );
    expect(page('img, [onerror]').length).toBe(0);
    expect(page('.footer').text()).toBe(HOSTILE);
  });
});

describe('renderModal', () => {
  it('shows labels, choices and what is required', () => {
    const page = parsed(
      renderModal({
        custom_id: 'a',
        title: 'Report',
        components: [
          {
            type: ComponentType.Label,
            label: 'What?',
            component: {
              type: ComponentType.StringSelect,
              custom_id: 'b',
              options: [{ label: HOSTILE, value: '1' }],
            },
          },
          {
            type: ComponentType.Label,
            label: 'Details',
            component: {
              type: ComponentType.TextInput,
              custom_id: 'c',
              style: TextInputStyle.Paragraph,
              required: false,
            },
          },
        ],
      }),
    );
    expect(page('h2').text()).toBe('Report');
    expect(
      page('.label > b')
        .toArray()
        .map((label) => page(label).text()),
    ).toEqual(['What? *', 'Details']);
    expect(page('.options').text()).toBe(HOSTILE);
    expect(page('.input.long').length).toBe(1);
  });
});
