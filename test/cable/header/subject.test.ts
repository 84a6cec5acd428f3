import { describe, expect, it } from 'vitest';
import { readMarkedSubject, readSubject } from '../../../src/cable/header/subject.ts';

describe('readSubject', () => {
  it('leaves the portion mark out, and the other one keeps it', () => {
    expect(readSubject('(SBU) FRANCE: TIP')).toBe('FRANCE: TIP');
    expect(readMarkedSubject('(SBU) FRANCE: TIP')).toBe('(SBU) FRANCE: TIP');
    expect(readSubject('(UNDP) FRANCE')).toBe('(UNDP) FRANCE');
  });

  it('reads character references and drops what was glued to the end', () => {
    expect(readSubject('EGYPT&#8217;S REPORT Sensitive but unclassified')).toBe('EGYPT’S REPORT');
    expect(readSubject('A &#9999999; B')).toBe('A &#9999999; B');
  });
});
