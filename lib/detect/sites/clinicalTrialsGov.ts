// ClinicalTrials.gov: the one site that is on from the start.
import type { SiteRules } from '../siteRules.ts';

/** Where the detector runs at install. */
export const MATCHES = ['https://*.clinicaltrials.gov/*'];

/** URLs seen in registry exports and in code that ran against the live site, 2024 to 2026; elements in code of 2024 to 2026. */
export const clinicalTrialsGov: SiteRules = {
  // A result card names its study twice: in the title's link, and as plain text in `.nct-id`.
  region: 'ctg-search-hit-card,article,section,li,dd,tr',
  // /study/NCT…, /show/NCT…, /NCT…, /ct2/show/NCT…, /ct2/show/results/NCT…, /ct2/history/NCT…; not /search?id=…, not /api/….
  trial: '^/(study|(ct2/)?(show|history)|nct)',
};
