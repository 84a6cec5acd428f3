import { isLoose, type Loose, looseList } from './loose.ts';

/** A component and where in its message it stands. */
export interface Placed {
  readonly at: string;
  readonly component: Loose;
}

/** Every component of a message or a modal, those inside others too, in the order of reading. */
export function nestedComponents(at: string, value: unknown): Placed[] {
  return looseList(value).flatMap((component, index) => {
    const here = `${at}/${index}`;
    const single = ['accessory', 'component'].flatMap((key) => {
      const inner = component[key];
      return isLoose(inner)
        ? [
            { at: `${here}/${key}`, component: inner },
            ...nestedComponents(`${here}/${key}/components`, inner['components']),
          ]
        : [];
    });
    return [
      { at: here, component },
      ...nestedComponents(`${here}/components`, component['components']),
      ...single,
    ];
  });
}
