import { stale } from '../views/views.ts';
import type { Action } from './action.ts';
import { readId } from './customId.ts';
import { openView } from './openView.ts';

/** Opens what was chosen in a menu. */
export const pick: Action = {
  name: 'pick',
  run(_fields, press) {
    const [value] = press.values;
    if (value === undefined) throw stale();
    return openView(readId(value), press);
  },
};
