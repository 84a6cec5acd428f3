import { MessageFlags } from 'discord.js';
import type { World } from './world.ts';

/** Interactions that were not answered in time and to the end, and are not expected to be so. */
function unanswered({ interactions, messages }: World): string[] {
  return [...interactions.values()].flatMap(({ id, type, answeredBy, failed, mayFail, originalId }) => {
    if (mayFail) return [];
    const what = `interaction ${id} of type ${type}`;
    if (answeredBy === null) return [`${what}: ${failed ?? 'not answered yet'}`];
    const loading = ((messages.get(originalId ?? '')?.message.flags ?? 0) & MessageFlags.Loading) !== 0;
    return loading ? [`${what}: deferred and never answered`] : [];
  });
}

/** Everything that is not as it should be. */
export function problemsOf(world: World): string[] {
  const { violations, own, unplanned } = world.faults;
  return [
    ...violations.map((line) => `bot: ${line}`),
    ...own.map((line) => `stand-in: ${line}`),
    ...unplanned.map((line) => `unplanned: ${line}`),
    ...unanswered(world),
  ];
}
