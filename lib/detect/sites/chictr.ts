// ChiCTR: the Chinese registry, bilingual.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** A page read in 2026: the partner registry number is a plain cell behind a bilingual label, which stands twice. */
export const chictr: Site = {
  name: 'ChiCTR',
  kind: 'registries',
  hosts: ['www.chictr.org.cn'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/showproj',
    own: numberPattern('CHICTR'),
  },
};
