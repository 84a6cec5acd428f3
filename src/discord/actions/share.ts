import { readAsked } from '../views/asked.ts';
import { renderView } from '../views/views.ts';
import type { Action } from './action.ts';
import { frame } from './frame.ts';

/** Posts for everyone what only the user saw, with his name and without a ping. */
export const share: Action = {
  name: 'share',
  async run([name = '', ...fields], press) {
    const link = { name, fields };
    const asked = readAsked(press.message.embeds[0]?.description);
    const message = await renderView(link, { ...press, asked });
    const { askedBy, sharedBy } = press.phrases.answer;
    const content = (asked === null ? sharedBy : askedBy)(`<@${press.caller.id}>`);
    return { messages: [frame({ content, ...message }, link, false, press)], ephemeral: false };
  },
};
