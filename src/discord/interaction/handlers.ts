import { InteractionType } from 'discord.js';
import { UserError } from '../../userError.ts';
import { nameOfId, press, submit } from '../actions/actions.ts';
import type { Suggestion } from '../suggest/suggester.ts';
import type { Command, MessageCommand } from './command.ts';
import type { Waiting } from './deliver.ts';
import type { Outcome } from './message.ts';
import type {
  Interaction,
  MessageInteraction,
  SlashInteraction,
  SubmitInteraction,
  TypingInteraction,
} from './readInteraction.ts';
import { readOptions, readTyping } from './readOptions.ts';
import type { Request } from './request.ts';

/** What a bot answers to. */
export interface Handlers {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
}

/** What is done with interactions. */
export interface Handling {
  /** What an interaction is called in the log; never what a user wrote. */
  nameOf(interaction: Interaction): string;
  /** @throws UserError whose message the user is shown */
  outcome(interaction: Exclude<Interaction, TypingInteraction>, request: Request): Promise<Outcome>;
  suggestions(interaction: TypingInteraction, request: Request): readonly Suggestion[];
  /** @param after milliseconds */
  waiting(interaction: Interaction, after: number): Waiting;
}

const noCommand = (): UserError =>
  new UserError('There is no such command any more; /help lists them.', { fault: { code: 'no-command' } });

/** What stands in the fields of a form; of a choice the first. */
function entriesOf({ data }: SubmitInteraction): Map<string, string> {
  return new Map(
    data.components.flatMap(({ component }): [string, string][] => {
      const value = component?.value ?? component?.values?.[0];
      return component === undefined || value === undefined ? [] : [[component.custom_id, value]];
    }),
  );
}

/** Finds for every interaction who handles it. */
export function createHandling({ commands, messageCommands }: Handlers): Handling {
  const slash = new Map(commands.map((command) => [command.data.name, command]));
  const onMessage = new Map(messageCommands.map((command) => [command.data.name, command]));

  async function runSlash({ data }: SlashInteraction, request: Request): Promise<Outcome> {
    const command = slash.get(data.name);
    if (command === undefined) throw noCommand();
    return command.run(readOptions(command.data, data.options), request);
  }

  async function runOnMessage({ data }: MessageInteraction, request: Request): Promise<Outcome> {
    const command = onMessage.get(data.name);
    const target = data.resolved.messages[data.target_id];
    if (command === undefined || target === undefined) throw noCommand();
    return command.run(target, request);
  }

  /** Options that do not fit get an error, which is private. */
  function isPrivate({ data }: SlashInteraction): boolean {
    const command = slash.get(data.name);
    if (command?.isPrivate === undefined) return false;
    try {
      return command.isPrivate(readOptions(command.data, data.options));
    } catch {
      return true;
    }
  }

  return {
    nameOf({ data }) {
      if ('custom_id' in data) return nameOfId(data.custom_id);
      return slash.has(data.name) || onMessage.has(data.name) ? data.name : 'unknown';
    },
    async outcome(interaction, request) {
      switch (interaction.type) {
        case InteractionType.MessageComponent: {
          const { message, data } = interaction;
          return press(data.custom_id, { ...request, message, values: data.values });
        }
        case InteractionType.ModalSubmit: {
          const { message, data } = interaction;
          return submit(data.custom_id, { ...request, message, entries: entriesOf(interaction) });
        }
        case InteractionType.ApplicationCommand:
          return 'target_id' in interaction.data
            ? runOnMessage(interaction as MessageInteraction, request)
            : runSlash(interaction as SlashInteraction, request);
      }
    },
    suggestions({ data }, request) {
      return slash.get(data.name)?.autocomplete?.(readTyping(data.options), request) ?? [];
    },
    waiting(interaction, after) {
      const onMessage = interaction.type === InteractionType.MessageComponent;
      const isSlash =
        interaction.type === InteractionType.ApplicationCommand && 'options' in interaction.data;
      return { after, onMessage, isPrivate: isSlash ? isPrivate(interaction as SlashInteraction) : true };
    },
  };
}
