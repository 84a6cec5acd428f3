import { checkCable } from '../corpus/checkCable.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Searcher } from '../search/searcher.ts';
import { UserError } from '../userError.ts';
import type { AnyCommandData } from './interaction/command.ts';
import type { Mask, Services } from './interaction/request.ts';
import { createLibrary } from './library.ts';

export interface ServiceParts {
  readonly searcher: Searcher;
  /** Reads the corpus anew; a corpus that cannot be read rejects. */
  readonly load: () => Promise<Searcher>;
  readonly mask: Mask;
  readonly sourceOf: Services['sourceOf'];
  readonly feedback: Feedback | null;
  readonly adminServer: Services['adminServer'];
  readonly commands: readonly AnyCommandData[];
  readonly version: string;
}

/** Puts together what handlers work on. The corpus can be read anew while it is in use. */
export function createServices({ searcher, load, ...parts }: ServiceParts): Services {
  let current = createLibrary(searcher, parts.mask);
  let reading: Promise<{ before: typeof current; after: typeof current }> | null = null;

  async function readAnew(): Promise<{ before: typeof current; after: typeof current }> {
    const next = await load();
    const [fault, ...more] = next.corpus.cables.flatMap((cable) =>
      checkCable(cable)
        .filter(({ level }) => level === 'error')
        .map(({ message }) => `${cable.id}: ${message}`),
    );
    if (fault !== undefined) {
      const further = more.length === 0 ? '' : ` (and ${more.length} more)`;
      throw new UserError(
        `The corpus on disk is not sound, so the one before stays in use: ${fault}${further}. "attache validate" lists everything.`,
        { fault: { code: 'corpus-unsound', what: `${fault}${further}` } },
      );
    }
    const before = current;
    current = createLibrary(next, parts.mask);
    return { before, after: current };
  }

  return {
    ...parts,
    library: () => current,
    reload() {
      reading ??= readAnew().finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
