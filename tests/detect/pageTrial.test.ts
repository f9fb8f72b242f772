// Which study a page of ClinicalTrials.gov is about, in every form of URL that is still linked.
import { describe, expect, it } from 'vitest';
import { pageTrial } from '../../lib/detect/pageTrial.ts';
import { clinicalTrialsGov } from '../../lib/detect/sites/clinicalTrialsGov.ts';

const on = (address: string) =>
  pageTrial(new URL(address, 'https://clinicaltrials.gov'), clinicalTrialsGov.trial);

describe('a page of ClinicalTrials.gov', () => {
  it.each([
    '/study/NCT07118319',
    '/study/NCT07118319/',
    '/study/nct07118319?tab=table',
    '/study/NCT07118319?cond=ALS&aggFilters=status:rec&rank=3&term=NCT01208194',
    '/study/NCT07118319?tab=history&a=1&b=2#version-content-panel',
    '/ct2/show/NCT07118319',
    '/ct2/show/results/NCT07118319',
    '/ct2/show/study/NCT07118319',
    '/ct2/show/record/NCT07118319?term=x',
    '/ct2/history/NCT07118319',
    '/show/NCT07118319',
    '/NCT07118319',
    'https://www.clinicaltrials.gov/ct2/show/NCT07118319',
    'https://classic.ClinicalTrials.gov/show/NCT07118319',
  ])('is about the study of %s', (address) => {
    expect(on(address)).toBe('NCT07118319');
  });

  it.each([
    '/',
    '/search?cond=ALS',
    '/search?id=NCT07118319',
    '/search?term=NCT07118319&page=2',
    '/ct2/results?term=NCT07118319',
    '/api/v2/studies/NCT07118319',
    '/study/',
    '/study/NCT0711831',
    '/data-api/about-api',
  ])('is about none: %s', (address) => {
    expect(on(address)).toBe('');
  });
});
