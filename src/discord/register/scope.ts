/** Where commands are registered: in one server, where they are there at once, or everywhere. */
export type Scope = 'everywhere' | { readonly guildId: string };

/** A scope inside a sentence. */
export const scopeName = (scope: Scope): string =>
  scope === 'everywhere' ? scope : `in server ${scope.guildId}`;
