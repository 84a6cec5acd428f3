import type { Reply } from './ask.ts';

/** What was searched, where it was not simply the whole corpus: one line without markdown, or nothing. */
export function searchedText({
  searched,
  compared,
  found,
  answers,
}: Pick<Reply, 'searched' | 'compared' | 'found' | 'answers'>): string {
  const fewer = found > answers.length ? `, ${answers.length} of them shown` : '';
  const parts = [
    ...(searched.length === 0 ? [] : [`Searched: ${searched.join(', ')}`]),
    ...(compared === null
      ? []
      : [
          `${compared} ${compared === 1 ? 'country' : 'countries'} searched, ${found} with an answer${fewer}`,
        ]),
  ];
  return parts.join(' · ');
}
