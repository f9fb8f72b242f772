// The EU's older register: protocols of studies with medicines, begun before 2023.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Three saved pages (read 2026): EudraCT numbers stand everywhere, the NCT number in field A.5.2, only when there is one. */
export const euCtr: Site = {
  name: 'EU Clinical Trials Register',
  kind: 'portals',
  hosts: ['www.clinicaltrialsregister.eu'],
  rules: {
    region: 'tr,table.result',
    trial: '^/ctr-search/trial/',
    own: numberPattern('EUDRACT'),
  },
};
