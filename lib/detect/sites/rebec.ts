// ReBEC: the Brazilian registry.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const rebec: Site = {
  name: 'ReBEC',
  kind: 'registries',
  hosts: ['ensaiosclinicos.gov.br'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/rg/',
    own: numberPattern('REBEC'),
  },
};
