import { evidenceJson } from '../json.ts';
import type { Sources } from './findSources.ts';

/** Sources for programs; each support has the keys of an answer of `ask --json`. */
export function sourcesJson({ statements, leftOut, unread }: Sources): object {
  return {
    statements: statements.map(({ statement, start, end, support }) => ({
      statement,
      start,
      end,
      support: support.map((evidence) => evidenceJson(evidence, false)),
    })),
    leftOut,
    unread,
  };
}
