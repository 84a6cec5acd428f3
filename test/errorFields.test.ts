import { expect, it } from 'vitest';
import { errorFields } from '../src/errorFields.ts';

it('says what went wrong, and nothing else that hangs on an error', () => {
  const cause = Object.assign(new TypeError('inner'), { requestBody: 'what a person wrote' });
  const error = Object.assign(new Error('outer', { cause }), {
    code: 50035,
    status: 400,
    url: 'https://discord.com/api/webhooks/1/secret-token',
    requestBody: { json: 'what a person wrote' },
  });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ type: 'Error', message: 'outer', code: 50035, status: 400 });
  expect(fields).toMatchObject({ cause: { type: 'TypeError', message: 'inner' } });
  expect(JSON.stringify(fields)).not.toMatch(/secret-token|what a person wrote/);
});

it.each(['text', undefined, 7, null])('tells only the type of what is no error: %s', (thrown) => {
  expect(errorFields(thrown)).toEqual({ type: typeof thrown });
});
