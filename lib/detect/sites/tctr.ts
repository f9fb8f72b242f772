// TCTR: the Thai registry.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const tctr: Site = {
  name: 'TCTR',
  kind: 'registries',
  hosts: ['www.thaiclinicaltrials.org'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/show/',
    own: numberPattern('TCTR'),
  },
};
