import { type APIMessage, MessageFlags } from 'discord.js';
import type { Choice, Interaction, World } from '../world.ts';
import type { OpenModal } from './modalForm.ts';

/** What a person sees of what he did. */
export interface Seen {
  /** The first message that came in answer. */
  readonly message: APIMessage | null;
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  readonly followUps: readonly APIMessage[];
  /** The message whose button or menu was used, after an update. */
  readonly updated: APIMessage | null;
  readonly choices: readonly Choice[] | null;
  readonly modal: OpenModal | null;
  /** “… is thinking” */
  readonly thinking: boolean;
  /** What Discord says where no answer came. */
  readonly failed: string | null;
}

export const NOTHING_SEEN: Seen = {
  message: null,
  ephemeral: false,
  followUps: [],
  updated: null,
  choices: null,
  modal: null,
  thinking: false,
  failed: null,
};

// Callback types 6 and 7.
const UPDATES: readonly (number | null)[] = [6, 7];

/** How the answer to an interaction looks at this moment. */
export function seenOf(world: World, interaction: Interaction): Seen {
  const { originalId, followUpIds, answeredBy, choices, modal, failed, id, startedAt } = interaction;
  const original = world.messages.get(originalId ?? '');
  const isUpdate = UPDATES.includes(answeredBy);
  const thinking = ((original?.message.flags ?? 0) & MessageFlags.Loading) !== 0;
  const expired = performance.now() - startedAt > world.settings.tokenLifeMs;
  return structuredClone({
    message: isUpdate || thinking ? null : (original?.message ?? null),
    ephemeral: !isUpdate && (original?.visibleTo ?? null) !== null,
    followUps: followUpIds.flatMap((one) => world.messages.get(one)?.message ?? []),
    updated: isUpdate ? (original?.message ?? null) : null,
    choices,
    modal: modal === null ? null : { ...modal, openedBy: id },
    thinking,
    failed: failed ?? (thinking && expired ? 'The application did not respond' : null),
  });
}
