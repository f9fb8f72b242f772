// Whole sentences, for quotes that begin and end where a thought does.
import { expect, it } from 'vitest';
import { opening, sentencesOf } from '../../lib/summary/sentences.ts';

it('cuts at the end of a sentence and not at short forms, initials or decimals', () => {
  expect(
    sentencesOf('Dr. Smith gave 0.5 mg, e.g. by mouth. Vitamin C. Jones et al. Agreed? Yes.'),
  ).toEqual(['Dr. Smith gave 0.5 mg, e.g. by mouth.', 'Vitamin C. Jones et al. Agreed?', 'Yes.']);
});

it('does not cut behind the number of a list', () => {
  expect(sentencesOf('Four visits: 1. Start; 2. End. They took 30. Done.')).toEqual([
    'Four visits: 1. Start; 2. End.',
    'They took 30.',
    'Done.',
  ]);
});

it('opens with whole sentences and never with less than one', () => {
  expect(opening('One two. Three four. Five six.', 4)).toBe('One two. Three four.');
  expect(opening('One two three four five six.', 2)).toBe('One two three four five six.');
});
