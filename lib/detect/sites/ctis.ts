// CTIS: the EU's present register, drawn after the page has loaded.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Addresses /ctis-public/view/… in public code; where other numbers stand from general knowledge. */
export const ctis: Site = {
  name: 'EU CTIS',
  kind: 'portals',
  hosts: ['euclinicaltrials.eu'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/(ctis-public/view|search-for-clinical-trials/.*EUCT=)',
    own: numberPattern('CTIS'),
  },
};
