import type { Vote } from '../../feedback/feedback.ts';
import { privately } from '../interaction/message.ts';
import { placed } from '../views/placed.ts';
import { aboutOf } from './about.ts';
import type { Action } from './action.ts';

const voting = (vote: Vote): Action => ({
  name: vote,
  run(fields, { message, services, caller, phrases }) {
    const { feedback } = services;
    if (feedback === null) return privately({ content: phrases.feedback.off });
    placed(services.library().searcher.corpus, fields[0] ?? '', fields[1] ?? '');
    const before = feedback.vote(caller.id, aboutOf(fields, message, services), vote);
    const { thanks, changed } = phrases.feedback;
    const said = before !== null && before !== vote ? changed : thanks;
    return privately({ content: said(vote === 'up') });
  },
});

/** 👍 */
export const up = voting('up');
/** 👎 */
export const down = voting('down');
