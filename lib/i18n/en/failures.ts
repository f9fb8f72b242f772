// English words for everything that can fail in front of a person.
import type { FailureStrings } from '../failureStrings.ts';
import { plural } from '../plural.ts';

const seconds = (count: number) => plural('en-US', count, { one: '# second', other: '# seconds' });

export const failures: FailureStrings = {
  'bad-id': {
    title: 'This is not a trial number',
    advice:
      'A trial number is the letters NCT and eight digits, like NCT07118319. Check it and try again.',
  },
  'unknown-id': {
    title: 'The registry has no study with this number',
    advice: 'There may be a typing mistake in it. You can search the registry for it.',
  },
  'no-match': {
    title: 'ClinicalTrials.gov lists no study under this number',
    advice: 'It may not be registered there. The study’s own registry has its page.',
  },
  'several-matches': {
    title: 'Several studies on ClinicalTrials.gov carry this number',
    advice: 'Which one is meant cannot be told from the number. Search for it and choose.',
  },
  gone: {
    title: 'The registry no longer shows this study',
    advice: 'It was there before. What you saved of it is kept.',
  },
  offline: {
    title: 'The registry could not be reached',
    advice: 'Check your internet connection, then try again.',
  },
  timeout: {
    title: 'The registry took too long to answer',
    advice: 'Try again in a minute.',
  },
  'rate-limited': {
    title: 'The registry asks us to wait',
    advice: (retryAfter) =>
      retryAfter === undefined
        ? 'Try again in a few minutes.'
        : `Try again in ${retryAfter > 120 ? plural('en-US', Math.ceil(retryAfter / 60), { one: '# minute', other: '# minutes' }) : seconds(retryAfter)}.`,
  },
  'registry-error': {
    title: 'The registry answered with an error',
    advice: 'This is often over in a few minutes. Try again, or open the registry’s own page.',
  },
  'unreadable-record': {
    title: 'This record cannot be read',
    advice:
      'The registry answered, and part of the answer is in a form we do not know. You can read it on the registry’s own page.',
  },
  'not-permitted': {
    title: 'The browser does not let us ask the registry',
    advice: 'Switch ClinicalTrials.gov on in the settings of Plain Trial.',
  },
  'storage-refused': {
    title: 'The browser does not let us keep anything',
    advice:
      'Reading works. Following and saving do not. A private window or the browser’s cookie settings can be the reason.',
  },
  'storage-shut': {
    title: 'What you saved cannot be opened right now',
    advice:
      'Nothing was erased. Close other windows of Plain Trial or restart the browser, then try again.',
  },
  'storage-full': {
    title: 'There is no room left to save',
    advice: 'The disk or the browser’s share of it is full. What was saved before is still there.',
  },
  'bad-file': {
    title: 'This file is not a backup of Plain Trial',
    advice: 'Nothing was changed. Choose a file that was made with “Save backup file”.',
  },
  'bad-request': {
    title: 'Something went wrong inside Plain Trial',
    advice: 'What you saved is kept. Reload the page and try again.',
  },
  bug: {
    title: 'Something went wrong inside Plain Trial',
    advice: 'What you saved is kept. Reload the page and try again.',
  },
};
