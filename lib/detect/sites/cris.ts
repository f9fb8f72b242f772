// CRIS: the Korean registry, whose numbers begin with KCT.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const cris: Site = {
  name: 'CRIS',
  kind: 'registries',
  hosts: ['cris.nih.go.kr'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/cris/search/(detail|view)',
    own: numberPattern('KCT'),
  },
};
