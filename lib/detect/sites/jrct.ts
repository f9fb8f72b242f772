// jRCT: the Japanese registry, at its present and its earlier address.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Addresses in public code; the field "Secondary ID(s)" from general knowledge. */
export const jrct: Site = {
  name: 'jRCT',
  kind: 'registries',
  hosts: ['jrct.mhlw.go.jp', 'jrct.niph.go.jp'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/(en-)?latest-detail/',
    own: numberPattern('JRCT'),
  },
};
