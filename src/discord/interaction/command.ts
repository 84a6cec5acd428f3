import type {
  ApplicationCommandOptionType,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Suggestion } from '../suggest/suggester.ts';
import type { Outcome } from './message.ts';
import type { SentMessage } from './readInteraction.ts';
import type { Request } from './request.ts';

/** A slash command as it is registered with Discord. */
export type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Any command as it is registered with Discord. */
export type AnyCommandData = RESTPostAPIApplicationCommandsJSONBody;

type OptionOf<Data extends CommandData> = Data extends { readonly options: readonly (infer Option)[] }
  ? Option
  : never;

type ValueOf<Option> = Option extends { readonly type: ApplicationCommandOptionType.Integer }
  ? number
  : Option extends { readonly type: ApplicationCommandOptionType.Boolean }
    ? boolean
    : string;

type NameOf<Option> = Option extends { readonly name: infer Name extends string } ? Name : never;

type Subcommand<Data extends CommandData> = Extract<
  OptionOf<Data>,
  { readonly type: ApplicationCommandOptionType.Subcommand }
>;

type Required<Data extends CommandData> = Extract<OptionOf<Data>, { readonly required: true }>;

type Optional<Data extends CommandData> = Exclude<OptionOf<Data>, { readonly required: true }>;

/** The options of one use of a command, derived from its data; an optional one may be absent. */
export type OptionsOf<Data extends CommandData> = [Subcommand<Data>] extends [never]
  ? {
      readonly [Option in Required<Data> as NameOf<Option>]: ValueOf<Option>;
    } & {
      readonly [Option in Optional<Data> as NameOf<Option>]?: ValueOf<Option>;
    }
  : { readonly subcommand: NameOf<Subcommand<Data>> };

/** What stands in the options while a user is typing. */
export interface Typing<Data extends CommandData> {
  /** The option that is being typed into. */
  readonly focused: [OptionOf<Data>] extends [never] ? string : NameOf<OptionOf<Data>>;
  readonly typed: { readonly [Option in OptionOf<Data> as NameOf<Option>]?: string };
}

/** A slash command. Knows nothing of how it is reached, so that a gateway and a web server can both serve it. */
export interface Command<Data extends CommandData = CommandData> {
  readonly data: Data;
  /** Whether the reply is for the user only, should it take so long that Discord must know beforehand. */
  isPrivate?(options: OptionsOf<Data>): boolean;
  /** @throws UserError whose message the user is shown */
  run(options: OptionsOf<Data>, request: Request): Outcome | Promise<Outcome>;
  autocomplete?(typing: Typing<Data>, request: Request): readonly Suggestion[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(target: SentMessage, request: Request): Outcome | Promise<Outcome>;
}
