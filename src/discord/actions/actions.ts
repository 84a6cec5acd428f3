import type { Outcome } from '../interaction/message.ts';
import { isView, stale, viewNames } from '../views/views.ts';
import type { Action, Press } from './action.ts';
import { readId } from './customId.ts';
import { dismiss } from './dismiss.ts';
import { file } from './file.ts';
import type { FormHandler, Submission } from './form.ts';
import { openView } from './openView.ts';
import { pick } from './pick.ts';
import { report, reported } from './report.ts';
import { share } from './share.ts';
import { down, up } from './vote.ts';

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  [pick, share, dismiss, file, up, down, report].map((action) => [action.name, action]),
);
const FORMS: ReadonlyMap<string, FormHandler> = new Map([[reported.name, reported]]);

/** The names of everything that a button can do. */
export const linkNames: readonly string[] = [...ACTIONS.keys(), ...viewNames];

/** What a button does, by its name, for the log. */
export function nameOfId(id: string): string {
  const link = readId(id);
  return ACTIONS.has(link.name) || isView(link) ? link.name : 'unknown';
}

/**
 * Does what a button says: an action, or opening a view.
 *
 * @throws UserError for a button that no message of this version has
 */
export async function press(id: string, event: Press): Promise<Outcome> {
  const link = readId(id);
  const action = ACTIONS.get(link.name);
  return action === undefined ? openView(link, event) : action.run(link.fields, event);
}

/**
 * Does what a form says.
 *
 * @throws UserError for a form that is none of ours
 */
export async function submit(id: string, event: Submission): Promise<Outcome> {
  const { name, fields } = readId(id);
  const form = FORMS.get(name);
  if (form === undefined) throw stale();
  return form.run(fields, event);
}
