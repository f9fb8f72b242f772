// Which study a page is about: every form of address the registry has or had.
import { describe, expect, it } from 'vitest';
import { pageTrial } from '../../lib/detect/pageTrial.ts';
import { clinicalTrialsGov } from '../../lib/detect/sites/clinicalTrialsGov.ts';

const about = (path: string) =>
  pageTrial(new URL(path, 'https://clinicaltrials.gov'), clinicalTrialsGov.trial);

describe('the study of a page', () => {
  it.each([
    '/study/NCT07118319',
    '/study/NCT07118319?tab=results&rank=3',
    '/study/NCT07118319?cond=ALS&aggFilters=status:rec',
    '/study/nct07118319',
    '/ct2/show/NCT07118319',
    '/ct2/show/results/NCT07118319',
    '/ct2/show/study/NCT07118319',
    '/ct2/history/NCT07118319',
    '/show/NCT07118319',
    '/NCT07118319',
  ])('%s is about it', (path) => {
    expect(about(path)).toBe('NCT07118319');
  });

  it.each([
    '/search?id=NCT07118319',
    '/search?cond=ALS',
    '/',
    '/api/v2/studies/NCT07118319',
    '/study/',
  ])('%s is about no single study', (path) => {
    expect(about(path)).toBe('');
  });
});
