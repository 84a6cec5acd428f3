import type { Reply } from './ask.ts';

/** What was searched, where it was not simply the whole corpus: one line without markdown, or nothing. */
export function searchedText({
  searched,
  compared,
  answers,
}: Pick<Reply, 'searched' | 'compared' | 'answers'>): string {
  const parts = [
    ...(searched.length === 0 ? [] : [`Searched: ${searched.join(', ')}`]),
    ...(compared === null
      ? []
      : [`${compared} ${compared === 1 ? 'country' : 'countries'} asked, ${answers.length} with an answer`]),
  ];
  return parts.join(' · ');
}
