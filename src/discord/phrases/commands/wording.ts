/** What a command, a subcommand or an option is called in one language. */
export interface Wording {
  readonly name: string;
  /** Commands in the menu of a message have none. */
  readonly description?: string;
  readonly options?: CommandWords;
  /** The names of choices, by their values. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What commands are called in one language, by their names. */
export type CommandWords = Readonly<Record<string, Wording>>;
