import { type AskOptions, ask, type Reply } from '../../answer/ask.ts';
import { UserError } from '../../userError.ts';
import type { Asked } from './asked.ts';
import type { Limits } from './searchLimits.ts';
import type { Sight } from './view.ts';

/**
 * Asks the question that stands on the message once more: the same corpus gives the same reply.
 *
 * @throws UserError when the message has it no more
 */
export async function askAgain(
  limits: Limits,
  { asked, services }: Sight,
  more: Pick<AskOptions, 'limit'> = {},
): Promise<{ asked: Asked; reply: Reply }> {
  if (asked === null) {
    throw new UserError('The question is not on this message any more; ask again.', {
      fault: { code: 'no-question' },
    });
  }
  const { searcher } = services.library();
  return { asked, reply: await ask(searcher, asked.question, { ...limits, after: asked.after, ...more }) };
}
