import type { Reply } from '../../answer/ask.ts';

interface SearchedWords {
  readonly searched: string;
  readonly section: string;
  readonly compared: (asked: number, answered: number) => string;
  /** Follows where not all answers are shown. */
  readonly shown: (count: number) => string;
}

/** What was searched, as `searchedText` says it in English. */
export function searchedIn(words: SearchedWords): (reply: Reply) => string {
  return ({ searched, compared, found, answers }) => {
    const fewer = found > answers.length ? words.shown(answers.length) : '';
    const scope = searched.map((name) => name.replace(/^section /, `${words.section} `)).join(', ');
    return [
      ...(scope === '' ? [] : [words.searched + scope]),
      ...(compared === null ? [] : [words.compared(compared, found) + fewer]),
    ].join(' · ');
  };
}
