import type {
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Searcher } from '../search/searcher.ts';
import type { Reply } from './message.ts';
import type { Suggester, Suggestion } from './suggester.ts';

/** A command as it is registered with Discord. */
export type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Takes persons' contact details out of a text that is about to be shown. */
export type Mask = (text: string) => string;

/** What commands work on. */
export interface Services {
  readonly searcher: Searcher;
  readonly suggester: Suggester;
  readonly mask: Mask;
  /** What is registered, in the order of the list. */
  readonly commands: readonly CommandData[];
}

type OptionOf<Data extends CommandData> = Data extends { readonly options: readonly (infer Option)[] }
  ? Option
  : never;

type ValueOf<Option> = Option extends { readonly type: ApplicationCommandOptionType.Integer }
  ? number
  : Option extends { readonly type: ApplicationCommandOptionType.Boolean }
    ? boolean
    : string;

type NameOf<Option> = Option extends { readonly name: infer Name extends string } ? Name : never;

type Required<Data extends CommandData> = Extract<OptionOf<Data>, { readonly required: true }>;

type Optional<Data extends CommandData> = Exclude<OptionOf<Data>, { readonly required: true }>;

/** The options of one use of a command, derived from its data; an optional one may be absent. */
export type OptionsOf<Data extends CommandData> = {
  readonly [Option in Required<Data> as NameOf<Option>]: ValueOf<Option>;
} & {
  readonly [Option in Optional<Data> as NameOf<Option>]?: ValueOf<Option>;
};

/** What stands in the options while a user is typing. */
export interface Typing<Data extends CommandData> {
  /** The option that is being typed into. */
  readonly focused: [OptionOf<Data>] extends [never] ? string : NameOf<OptionOf<Data>>;
  readonly typed: { readonly [Option in OptionOf<Data> as NameOf<Option>]?: string };
}

/** A slash command. Knows nothing of how it is reached, so that a gateway and a web server can both serve it. */
export interface Command<Data extends CommandData = CommandData> {
  readonly data: Data;
  /** @throws UserError whose message the user is shown */
  run(options: OptionsOf<Data>, services: Services): Reply | Promise<Reply>;
  autocomplete?(typing: Typing<Data>, services: Services): readonly Suggestion[];
}
