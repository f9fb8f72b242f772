// Any other site a person switches on by its address: a hospital's, a sponsor's, a newspaper's.
import { NO_STUDY, type SiteRules } from '../siteRules.ts';

/** Sponsors' pages of 2026 name studies in links and in plain spans; nothing else about such pages is known. */
export const generic: SiteRules = {
  region: 'article,section,li,dd,tr',
  trial: NO_STUDY,
};
