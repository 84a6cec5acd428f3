import type { ListWords } from '../../text/listNames.ts';

/** The words of a list in the languages other than English. */
export const LIST_WORDS = {
  fr: { none: 'aucun', more: (number) => `et ${number} de plus` },
  es: { none: 'ninguno', more: (number) => `y ${number} más` },
  de: { none: 'keine', more: (number) => `und ${number} weitere` },
} as const satisfies Record<string, ListWords>;
