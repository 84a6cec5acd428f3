import { privately } from '../interaction/message.ts';
import type { Action } from './action.ts';

/** Takes a public message away, for whoever asked and for moderators. */
export const dismiss: Action = {
  name: 'dismiss',
  run([asker], { caller, phrases }) {
    if (asker === caller.id || caller.moderates) return { remove: true };
    return privately({ content: phrases.errors.notYours });
  },
};
