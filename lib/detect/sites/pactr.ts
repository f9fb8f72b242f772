// PACTR: the African registry.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const pactr: Site = {
  name: 'PACTR',
  kind: 'registries',
  hosts: ['pactr.samrc.ac.za'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/TrialDisplay',
    own: numberPattern('PACTR'),
  },
};
