// What an operation may leave behind, by its registered words.
import { expect, it } from 'vitest';
import { isAftermath } from '../../../lib/summary/names/aftermath.ts';

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
