// REPEC: the registry of Peru, whose numbers look like PER-012-26.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address and structure from general knowledge, not from a page seen; "per 100 000" is the false friend of its numbers. */
export const repec: Site = {
  name: 'REPEC',
  kind: 'registries',
  hosts: ['ensayosclinicos-repec.ins.gob.pe'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '/(ensayo|detalle)',
    own: numberPattern('REPEC'),
  },
};
