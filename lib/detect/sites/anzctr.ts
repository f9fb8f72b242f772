// ANZCTR: the registry of Australia and New Zealand.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Addresses in public code; the field "Secondary ID" from general knowledge. */
export const anzctr: Site = {
  name: 'ANZCTR',
  kind: 'registries',
  hosts: ['www.anzctr.org.au'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/(Trial/Registration/TrialReview|ACTRN)',
    own: numberPattern('ANZCTR'),
  },
};
