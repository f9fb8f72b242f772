// RPCEC: the Cuban registry.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen. */
export const rpcec: Site = {
  name: 'RPCEC',
  kind: 'registries',
  hosts: ['rpcec.sld.cu'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/(en/)?(trials|ensayos)/',
    own: numberPattern('RPCEC'),
  },
};
