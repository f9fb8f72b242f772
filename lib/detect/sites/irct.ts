// IRCT: the Iranian registry, also in a script that runs from right to left.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const irct: Site = {
  name: 'IRCT',
  kind: 'registries',
  hosts: ['irct.behdasht.gov.ir'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/trial/',
    own: numberPattern('IRCT'),
  },
};
