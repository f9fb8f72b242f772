// What an operation may leave behind, by its registered words.
import { expect, it } from 'vitest';
import { isAftermath, isYetToCome } from '../../../lib/summary/names/aftermath.ts';
import { studyOf } from '../support/studyOf.ts';

it.each(['Postoperative Delirium', 'Post-operative Pain', 'Nausea, Postsurgical'])(
  '“%s” comes after an operation',
  (registered) => {
    expect(isAftermath(registered)).toBe(true);
  },
);

it.each(['Delirium', 'Erectile Dysfunction Following Prostatectomy'])(
  '“%s” may be had before the study',
  (registered) => {
    expect(isAftermath(registered)).toBe(false);
  },
);

it('what the operation that is studied may leave behind is told by its title', () => {
  const left = (briefTitle: string, registered = 'Urinary Incontinence') =>
    isYetToCome(registered, studyOf({ identificationModule: { briefTitle } }));
  expect(left('A Gel During Robot-assisted Radical Prostatectomy')).toBe(true);
  expect(left('A Gel During Robot-assisted Radical Prostatectomy', 'Gout')).toBe(false);
  expect(left('Exercise for Men After Radical Prostatectomy')).toBe(false);
});
