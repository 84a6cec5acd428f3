import type { Message, Row } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { BUTTONS_PER_ROW } from '../limits.ts';
import { button, buttonRows } from '../views/rows.ts';
import type { Named } from './customId.ts';

const ROWS = 5;
const BUTTON = 2;

/** Whether a row of buttons has room for one more. */
function hasRoom({ components }: Row): boolean {
  return components[0]?.type === BUTTON && components.length < BUTTONS_PER_ROW;
}

/**
 * Adds what every message of its kind has: a private one can be shared, a public one dismissed.
 *
 * @param link the view that the message shows
 */
export function frame(
  message: Message,
  link: Named,
  isPrivate: boolean,
  { caller, phrases }: Request,
): Message {
  const [extra] = isPrivate
    ? button(phrases.buttons.share, { name: 'share', fields: [link.name, ...link.fields] })
    : button(phrases.buttons.dismiss, { name: 'dismiss', fields: [caller.id] });
  if (extra === undefined) return message;
  const rows = message.rows ?? [];
  // Only the last row: what every message has is then always at its end.
  const at = rows.length > 0 && rows.slice(-1).every(hasRoom) ? rows.length - 1 : -1;
  if (at === -1) {
    return rows.length < ROWS ? { ...message, rows: [...rows, ...buttonRows([extra])] } : message;
  }
  return {
    ...message,
    rows: rows.map((row, index) => (index === at ? { ...row, components: [...row.components, extra] } : row)),
  };
}
