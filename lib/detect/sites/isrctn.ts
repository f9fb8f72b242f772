// ISRCTN: the registry of British and many other studies.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address /ISRCTN… and a field "ClinicalTrials.gov number" from its interface (public code); page structure from general knowledge. */
export const isrctn: Site = {
  name: 'ISRCTN',
  kind: 'registries',
  hosts: ['www.isrctn.com'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/ISRCTN',
    own: numberPattern('ISRCTN'),
  },
};
