import type { Actor } from '../interactionPayload.ts';

/** A person at a place, with or without the application installed for himself. */
export interface Someone extends Actor {
  readonly userInstalled: boolean;
}
