import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from './standIn.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What',
        required: true,
        max_length: 20,
      },
      { type: ApplicationCommandOptionType.String, name: 'cable', description: 'Which', autocomplete: true },
      { type: ApplicationCommandOptionType.Integer, name: 'year', description: 'When', min_value: 1900 },
    ],
  },
  { name: 'slow', description: 'Deferred' },
  { name: 'form', description: 'A modal' },
  {
    name: 'admin',
    description: 'For few',
    default_member_permissions: '32',
    options: [{ type: ApplicationCommandOptionType.Subcommand, name: 'reload', description: 'Reload' }],
  },
  { name: 'Find sources', type: 3 },
];

const button = (id: string, label: string, disabled = false): ButtonBuilder =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary).setDisabled(disabled);
const row = (...buttons: ButtonBuilder[]): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);
const menu = new StringSelectMenuBuilder()
  .setCustomId('pick')
  .setPlaceholder('Pick one')
  .addOptions({ label: 'First', value: '1' }, { label: 'Second', value: '2' });

async function behave(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: '10PARIS198', value: '10PARIS198' }]);
  if (interaction.isButton()) {
    if (interaction.customId === 'report') {
      const reason = new TextInputBuilder()
        .setCustomId('reason')
        .setStyle(TextInputStyle.Short)
        .setMaxLength(30);
      return interaction.showModal(
        new ModalBuilder()
          .setCustomId('report-form')
          .setTitle('Report')
          .addLabelComponents(new LabelBuilder().setLabel('Reason').setTextInputComponent(reason)),
      );
    }
    return interaction.update({ content: 'page 2', components: [row(button('next', 'Next', true))] });
  }
  if (interaction.isStringSelectMenu()) return interaction.reply({ content: `picked ${interaction.values}` });
  if (interaction.isModalSubmit()) {
    const reason = interaction.fields.getTextInputValue('reason');
    return interaction.reply({ content: `thanks: ${reason}`, flags: MessageFlags.Ephemeral });
  }
  if (interaction.isMessageContextMenuCommand()) {
    return interaction.reply({
      content: `about ${interaction.targetMessage.content}`,
      flags: MessageFlags.Ephemeral,
    });
  }
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === 'admin') return interaction.reply(interaction.options.getSubcommand());
  if (interaction.commandName === 'slow') {
    await interaction.deferReply();
    await interaction.editReply({
      content: 'done',
      files: [{ attachment: Buffer.from('all of it'), name: 'a.txt' }],
    });
    return interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
  }
  return interaction.reply({
    content: `You asked: ${interaction.options.getString('question')}`,
    embeds: [{ title: 'Answer', description: 'Yes' }],
    components: [
      row(button('next', 'Next'), button('report', 'Report')),
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
    ],
  });
}

let discord: StandIn;
let bot: TinyBot;

describe('persons at the stand-in', () => {
  beforeEach(async () => {
    discord = await startStandIn();
    bot = await startTinyBot(discord, { interaction: behave, commands: COMMANDS });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  it('ask and read the reply', async () => {
    const seen = await discord.person().slash('/ask', { question: 'Who?', year: 2010 }).settled();
    expect(seen.message).toMatchObject({
      content: 'You asked: Who?',
      embeds: [{ title: 'Answer', type: 'rich' }],
    });
    expect(seen).toMatchObject({ ephemeral: false, followUps: [], failed: null, thinking: false });
    discord.assertClean();
  });

  it('see a deferred reply with its file, and what follows', async () => {
    const seen = await discord.person().slash('/slow').settled();
    expect(seen.message?.content).toBe('done');
    expect(seen.followUps).toMatchObject([{ content: 'more', flags: 64 }]);
    const [attachment] = seen.message?.attachments ?? [];
    expect(discord.file(attachment?.id ?? '')).toBe('all of it');
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('all of it');
    discord.assertClean();
  });

  it('get suggestions while they type', async () => {
    const reader = discord.person({ in: 'dm' });
    const { choices } = await reader.typeInto('/ask', { cable: '10P' }, 'cable').settled();
    expect(choices).toEqual([{ name: '10PARIS198', value: '10PARIS198' }]);
    expect(() => reader.typeInto('/ask', { question: 'a' }, 'question')).toThrow('suggests nothing');
    discord.assertClean();
  });

  it('press buttons that are there now and not disabled', async () => {
    const reader = discord.person();
    const { message } = await reader.slash('/ask', { question: 'Who?' }).settled();
    if (message === null) throw new Error('no message');
    expect(() => reader.press(message, 'Previous')).toThrow('has no "Previous"');
    const { updated } = await discord.person().press(message, 'Next').settled();
    expect(updated?.content).toBe('page 2');
    expect(reader.sees(message)?.content).toBe('page 2');
    expect(() => reader.press(message, 'next')).toThrow('disabled');
    expect(() => reader.press(message, 'Report')).toThrow('has no "Report"');
    discord.assertClean();
  });

  it('choose from a menu', async () => {
    const reader = discord.person();
    const { message } = await reader.slash('/ask', { question: 'Who?' }).settled();
    if (message === null) throw new Error('no message');
    expect(() => reader.choose(message, 'pick', ['1', '2'])).toThrow('2 options of 1 to 1');
    expect((await reader.choose(message, 'Pick one', 'Second').settled()).message?.content).toBe('picked 2');
    discord.assertClean();
  });

  it('open a modal, fill it in and submit it', async () => {
    const reader = discord.person();
    const { message } = await reader.slash('/ask', { question: 'Who?' }).settled();
    if (message === null) throw new Error('no message');
    const { modal } = await reader.press(message, 'Report').settled();
    if (modal === null) throw new Error('no modal');
    expect(modal.title).toBe('Report');
    expect(() => reader.submit(modal, {})).toThrow('required');
    expect(() => reader.submit(modal, { reason: 'x'.repeat(31) })).toThrow('31 characters');
    expect(() => reader.submit(modal, { reason: 'a', other: 'b' })).toThrow('no field other');
    const seen = await reader.submit(modal, { Reason: 'wrong' }).settled();
    expect(seen).toMatchObject({ ephemeral: true, message: { content: 'thanks: wrong' } });
    expect(() => reader.submit(modal, { reason: 'again' })).toThrow('not open');
    const dismissed = seen.message;
    if (dismissed === null) throw new Error('no message');
    expect(discord.person().sees(dismissed)).toBeNull();
    reader.deletes(dismissed);
    expect(reader.sees(dismissed)).toBeNull();
    discord.assertClean();
  });

  it('use a command on a message', async () => {
    const reader = discord.person();
    const said = reader.says(reader.channelId, 'what they wrote');
    const seen = await reader.messageCommand('Find sources', said.message).settled();
    expect(seen).toMatchObject({ ephemeral: true, message: { content: 'about what they wrote' } });
    discord.assertClean();
  });

  it('cannot do what Discord does not offer them', async () => {
    const reader = discord.person();
    expect(() => reader.slash('/nothing')).toThrow('no command');
    expect(() => reader.slash('/ask')).toThrow('question is required');
    expect(() => reader.slash('/ask', { question: 'x'.repeat(21) })).toThrow('21 characters');
    expect(() => reader.slash('/ask', { question: 'a', year: 1 })).toThrow('year does not take 1');
    expect(() => reader.slash('/ask', { question: 'a', year: 1950.5 })).toThrow('takes no number');
    expect(() => reader.slash('/ask', { question: 'a', colour: 'red' })).toThrow('no option "colour"');
    expect(() => reader.slash('/admin reload')).toThrow('permissions');
    expect(() => discord.person({ permissions: 32n }).slash('/admin')).toThrow('needs a subcommand');
    expect(() => discord.person({ in: 'private' }).slash('/slow')).toThrow('not for the context');
    const seen = await discord.person({ permissions: 32n }).slash('/admin reload').settled();
    expect(seen.message?.content).toBe('reload');
    const alone = await discord.person({ in: 'private' }).slash('/ask', { question: 'Who?' }).settled();
    expect(alone.message?.content).toBe('You asked: Who?');
    discord.assertClean();
  });
});
