import { expect, it, vi } from 'vitest';
import { loadSuites } from '../../../bench/compare/loadSuites.ts';

it('leaves out what is not there, and says so', async () => {
  const notice = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const questions = 'test/questions/dev/10PARIS198.jsonl';
  const suites = await loadSuites([
    { name: 'a', questions, folders: ['no such folder'] },
    { name: 'b', questions: 'no such file.jsonl', folders: ['corpus'] },
    { name: 'c', questions, folders: ['corpus'] },
    { name: 'd', questions, folders: ['corpus'] },
  ]);
  expect(notice.mock.calls.map(([text]) => text)).toEqual([
    `${questions} is left out: there is no no such folder`,
    'no such file.jsonl is left out: there is no no such file.jsonl',
  ]);
  notice.mockRestore();
  expect(suites).toHaveLength(2);
  expect(suites[0]?.corpus).toBe(suites[1]?.corpus);
  expect(suites[0]?.questions.length).toBeGreaterThan(0);
});
