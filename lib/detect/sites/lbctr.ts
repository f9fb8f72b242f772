// LBCTR: the Lebanese registry.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const lbctr: Site = {
  name: 'LBCTR',
  kind: 'registries',
  hosts: ['lbctr.moph.gov.lb'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/LBCTR/Trials/Details',
    own: numberPattern('LBCTR'),
  },
};
