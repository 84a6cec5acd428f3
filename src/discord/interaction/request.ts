import type { Feedback } from '../../feedback/feedback.ts';
import type { Searcher } from '../../search/searcher.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Suggester } from '../suggest/suggester.ts';
import type { Caller } from './caller.ts';
import type { AnyCommandData } from './command.ts';

/** Takes persons' contact details out of a text that is about to be shown. */
export type Mask = (text: string) => string;

/** A corpus, ready to be asked. */
export interface Library {
  readonly searcher: Searcher;
  readonly suggester: Suggester;
  /** Tells one state of the corpus from another. */
  readonly hash: string;
}

/** What a new reading of the corpus changed. */
export interface Reloaded {
  readonly before: Library;
  readonly after: Library;
}

/** What handlers work on. */
export interface Services {
  /** The corpus as it is now; another one after it was read anew. */
  readonly library: () => Library;
  /** Reads the corpus anew beside the one in use, and takes it into use if it is sound. */
  readonly reload: () => Promise<Reloaded>;
  readonly mask: Mask;
  /** Where a citation can be read on the web; `undefined` where no address is set. */
  readonly sourceOf: (cable: string, locator: string) => string | undefined;
  /** What people think of answers; `null` where that is not kept. */
  readonly feedback: Feedback | null;
  /** The server of whoever runs the bot, where the commands for him work; `null` for none. */
  readonly adminServer: string | null;
  /** What is registered, in the order of the list. */
  readonly commands: readonly AnyCommandData[];
  readonly version: string;
}

/** What a handler gets beside its own options. */
export interface Request {
  readonly services: Services;
  readonly caller: Caller;
  readonly phrases: Phrases;
}
