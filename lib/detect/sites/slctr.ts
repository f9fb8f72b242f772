// SLCTR: the registry of Sri Lanka.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const slctr: Site = {
  name: 'SLCTR',
  kind: 'registries',
  hosts: ['slctr.lk'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/trials/',
    own: numberPattern('SLCTR'),
  },
};
