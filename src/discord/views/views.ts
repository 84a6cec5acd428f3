import { UserError } from '../../userError.ts';
import type { Named } from '../actions/customId.ts';
import type { Message } from '../interaction/message.ts';
import { answer } from './answer.ts';
import { cables } from './cables.ts';
import { cited } from './cited.ts';
import { context } from './context.ts';
import { matches } from './matches.ts';
import { outline } from './outline.ts';
import { section } from './section.ts';
import { styles } from './styles.ts';
import { summary } from './summary.ts';
import type { Sight, View } from './view.ts';
import { why } from './why.ts';

type Renderer = (fields: readonly string[], sight: Sight) => Message | Promise<Message>;

function rendererOf<State>(view: View<State>): [string, Renderer] {
  return [
    view.name,
    (fields, sight) => {
      const state = view.read(fields);
      if (state === null) throw stale();
      return view.render(state, sight);
    },
  ];
}

/** What a button gets that no message of this version has. */
export const stale = (): UserError =>
  new UserError('This button is of an older message; ask again.', { fault: { code: 'stale' } });

const RENDERERS: ReadonlyMap<string, Renderer> = new Map([
  rendererOf(answer),
  rendererOf(matches),
  rendererOf(why),
  rendererOf(cited),
  rendererOf(context),
  rendererOf(styles),
  rendererOf(summary),
  rendererOf(section),
  rendererOf(outline),
  rendererOf(cables),
]);

/** The names of all views. */
export const viewNames: readonly string[] = [...RENDERERS.keys()];

export const isView = ({ name }: Named): boolean => RENDERERS.has(name);

/**
 * Renders the view that a `custom_id` names.
 *
 * @throws UserError when it names none, or what the corpus has no more
 */
export async function renderView({ name, fields }: Named, sight: Sight): Promise<Message> {
  const render = RENDERERS.get(name);
  if (render === undefined) throw stale();
  return render(fields, sight);
}
