import type { Feedback, Vote } from '../src/feedback/feedback.ts';

/** Feedback that is kept in memory, so that the buttons for it show. */
export function rememberedFeedback(): Feedback {
  const votes = new Map<string, Vote>();
  return {
    vote(user, { question, citation }, vote) {
      const key = JSON.stringify([user, question, citation]);
      const before = votes.get(key) ?? null;
      votes.set(key, vote);
      return before;
    },
    report: () => undefined,
    unanswered: () => undefined,
    forget: () => 3,
    exportCsv: () => 'kind,question,citation\n',
    close: () => undefined,
  };
}
