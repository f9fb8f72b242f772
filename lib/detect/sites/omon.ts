// Onderzoek met Mensen: the Dutch overview. Ethics files (NL41789.078.13) are no numbers of studies.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Numbers like NL-OMON55501 and addresses from general knowledge, not from a page seen. */
export const omon: Site = {
  name: 'Onderzoek met Mensen',
  kind: 'registries',
  hosts: ['onderzoekmetmensen.nl'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/(en|nl)/(trial|node)/',
    own: numberPattern('OMON'),
  },
};
