import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSourceTemplate, sourceUrl } from '../../../src/answer/styles/sourceUrl.ts';
import { UserError } from '../../../src/userError.ts';

const TEMPLATE = 'https://example.org/cable/{cable}#{locator}';

describe('sourceUrl', () => {
  it('puts the cable and the locator in', () => {
    expect(sourceUrl(TEMPLATE, { id: '10PARIS198' }, '5.C')).toBe('https://example.org/cable/10PARIS198#5.C');
    expect(sourceUrl('https://example.org/?a={cable}&b={cable}', { id: '10PARIS198' }, '5.C')).toBe(
      'https://example.org/?a=10PARIS198&b=10PARIS198',
    );
  });

  it('encodes whatever they are, so that the address stays on its site and in its place', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (id, locator) => {
        const url = new URL(sourceUrl(TEMPLATE, { id }, locator));
        expect(url.origin).toBe('https://example.org');
        expect(decodeURIComponent(url.hash.slice(1))).toBe(locator);
        // A path of nothing but dots is the one thing that addresses fold.
        if (!/^\.{0,2}$/.test(id)) expect(decodeURIComponent(url.pathname)).toBe(`/cable/${id}`);
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});

describe('checkSourceTemplate', () => {
  it('lets http and https addresses through', () => {
    expect(checkSourceTemplate(` ${TEMPLATE}\n`)).toBe(TEMPLATE);
    expect(checkSourceTemplate('http://localhost:8080/{cable}')).toBe('http://localhost:8080/{cable}');
  });

  it.each([
    '',
    'example.org/{cable}',
    'ftp://example.org/{cable}',
    'javascript:alert("{cable}")',
    'https://',
  ])('declines %j as no address', (template) => {
    expect(() => checkSourceTemplate(template)).toThrow(/SOURCE_URL_TEMPLATE must be an http or https/);
  });

  it('declines an address without a place for the cable, and does not repeat it', () => {
    const template = 'https://user:secret@example.org/{locator}';
    expect(() => checkSourceTemplate(template)).toThrow(UserError);
    expect(() => checkSourceTemplate(template)).toThrow(/must contain \{cable\}/);
    expect(() => checkSourceTemplate(template)).not.toThrow(/secret/);
  });
});
