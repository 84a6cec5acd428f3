import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from 'discord.js';
import type { Faults } from './faults.ts';
import type { Spec } from './spec.ts';

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** The one text channel. */
  readonly channelId: string;
  /** Whether the application was added to it. */
  readonly installed: boolean;
}

/** Where a person is: a channel of a server, the direct messages with the bot, a group of persons. */
export interface Place {
  readonly kind: 'guild' | 'dm' | 'private';
  readonly channelId: string;
  readonly guildId: string | null;
}

/** A message as it stands now. */
export interface Stored {
  message: APIMessage;
  /** The one user who sees it, where it is ephemeral. */
  readonly visibleTo: string | null;
}

/** A suggestion or a fixed choice. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** An interaction and how far its answer has come. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly payload: object;
  readonly userId: string;
  readonly place: Place;
  readonly owners: Readonly<Record<string, string>>;
  /** The message whose component was used, or whose component opened the modal. */
  readonly sourceId: string | null;
  /** The type of the option that is typed into. */
  readonly optionType: number | null;
  readonly startedAt: number;
  /** The test expects no answer in time. */
  mayFail: boolean;
  /** The type of the first response, once it is there. */
  answeredBy: number | null;
  originalId: string | null;
  followUpIds: string[];
  choices: readonly Choice[] | null;
  modal: APIModalInteractionResponseCallbackData | null;
  /** What the person reads when no answer came in time. */
  failed: string | null;
  /** When the bot last did something here; in the future while it is doing so, or waits for its turn. */
  busyUntil: number;
}

export interface Settings {
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  readonly publicKey: string;
  readonly deadlineMs: number;
  readonly tokenLifeMs: number;
  readonly heartbeatMs: number;
  readonly shards: number;
  readonly privilegedIntents: boolean;
  readonly guildOutage: boolean;
}

/** A file that a bot sends along. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A request as it arrived. */
export interface Call {
  readonly method: string;
  /** Below `/api/v10`, decoded, with its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  body: unknown;
  files: readonly Upload[];
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
  /** The status of the answer, once it is there. */
  status: number | null;
}

/** Everything that is the case at this Discord. */
export interface World {
  readonly settings: Settings;
  readonly spec: Spec | null;
  readonly faults: Faults;
  readonly calls: Call[];
  readonly guilds: ReadonlyMap<string, Guild>;
  /** By the ID of the channel. */
  readonly places: Map<string, Place>;
  /** The direct messages and the group of each person, by kind and ID of the user. */
  readonly homes: Map<string, Place>;
  /** By `global` or the ID of a server. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  readonly messages: Map<string, Stored>;
  readonly deleted: Set<string>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** The interactions whose modals stand open, by the ID of the person. */
  readonly openModals: Map<string, Interaction>;
  /** The contents of attachments by their ID. */
  readonly files: Map<string, Buffer>;
  /** The channels in which the bot was seen typing. */
  readonly typing: string[];
  readonly timers: Set<NodeJS.Timeout>;
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Sends an event to the bot. `intent`: only if the bot asked for it. */
  dispatch(event: string, data: unknown, guildId: string | null, intent?: number): void;
  /** Brings an interaction to the bot, whichever way it takes. */
  deliver(payload: object, interaction: Interaction | null): void;
}
