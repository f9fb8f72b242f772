// CTRI: the Indian registry.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address in public code; the table "Secondary IDs if any" from general knowledge. */
export const ctri: Site = {
  name: 'CTRI',
  kind: 'registries',
  hosts: ['ctri.nic.in'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/Clinicaltrials/(pmaindet2|pdf_generate)',
    own: numberPattern('CTRI'),
  },
};
