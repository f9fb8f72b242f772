// Words of a record are keys like any other, whatever a JavaScript object carries by birth.
import { expect, it } from 'vitest';
import { lookUp } from '../../lib/summary/lookUp.ts';
import { studyOf, textsOf } from './support/studyOf.ts';

it('finds own entries only', () => {
  expect(lookUp({ a: 1 }, 'a')).toBe(1);
  for (const key of ['b', 'constructor', '__proto__', 'toString', undefined])
    expect(lookUp({ a: 1 }, key), String(key)).toBeUndefined();
});

it('keeps such words of a record out of the sentences', () => {
  const study = studyOf({
    statusModule: { overallStatus: 'constructor' },
    designModule: { designInfo: { primaryPurpose: 'toString' } },
  });
  expect(textsOf(study, 'summary').join(' ')).not.toMatch(/undefined|function|native code/);
  expect(textsOf(study, 'lead').join(' ')).not.toMatch(/undefined|function|native code/);
});
