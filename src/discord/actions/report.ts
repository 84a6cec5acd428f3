import { ComponentType, TextInputStyle } from 'discord.js';
import { privately } from '../interaction/message.ts';
import { MODAL_TITLE } from '../limits.ts';
import { plain, shorten } from '../text/shorten.ts';
import { placed } from '../views/placed.ts';
import { aboutOf } from './about.ts';
import type { Action } from './action.ts';
import { writeId } from './customId.ts';
import type { FormHandler } from './form.ts';

const REASONS = ['wrong', 'text', 'place', 'other'] as const;
const LONGEST_DETAILS = 1000;

/** Opens the form that reports a fault in a citation. */
export const report: Action = {
  name: 'report',
  run(fields, { services, phrases }) {
    const { form, off } = phrases.feedback;
    if (services.feedback === null) return privately({ content: off });
    const { cable, locator } = placed(services.library().searcher.corpus, fields[0] ?? '', fields[1] ?? '');
    const id = writeId({ name: 'report', fields: [cable.id, locator] }) ?? 'report';
    return {
      modal: {
        custom_id: id,
        title: shorten(form.title, MODAL_TITLE, plain),
        components: [
          {
            type: ComponentType.Label,
            label: form.reason,
            component: {
              type: ComponentType.StringSelect,
              custom_id: 'reason',
              options: REASONS.map((value) => ({ value, label: form.reasons[value] })),
            },
          },
          {
            type: ComponentType.Label,
            label: form.details,
            component: {
              type: ComponentType.TextInput,
              custom_id: 'details',
              style: TextInputStyle.Paragraph,
              required: false,
              max_length: LONGEST_DETAILS,
            },
          },
        ],
      },
    };
  },
};

/** Keeps what the form says. */
export const reported: FormHandler = {
  name: 'report',
  run(fields, { services, caller, phrases, message, entries }) {
    const { feedback } = services;
    if (feedback === null) return privately({ content: phrases.feedback.off });
    const { cable, locator } = placed(services.library().searcher.corpus, fields[0] ?? '', fields[1] ?? '');
    const reason = REASONS.find((one) => one === entries.get('reason')) ?? 'other';
    const details = (entries.get('details') ?? '').slice(0, LONGEST_DETAILS);
    feedback.report(caller.id, aboutOf([cable.id, locator], message, services), reason, details);
    return privately({ content: phrases.feedback.reported });
  },
};
