// UMIN: the registry of Japanese university hospitals.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address in public code; page structure from general knowledge. */
export const umin: Site = {
  name: 'UMIN',
  kind: 'registries',
  hosts: ['center6.umin.ac.jp'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/cgi-open-bin/ctr(_e)?/ctr_view',
    own: numberPattern('UMIN'),
  },
};
