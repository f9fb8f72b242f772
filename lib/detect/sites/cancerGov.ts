// Cancer.gov: the search of the National Cancer Institute, drawn after the page has loaded.
import type { Site } from '../siteRules.ts';

/** Address …/clinical-trials-search/v?id=NCT… in public code; the list "Trial IDs" from general knowledge. */
export const cancerGov: Site = {
  name: 'Cancer.gov',
  kind: 'portals',
  hosts: ['www.cancer.gov'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/research/participate/clinical-trials-search/v\\?',
  },
};
