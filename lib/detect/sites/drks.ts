// DRKS: the German registry, drawn after the page has loaded.
import { numberPattern } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Address /search/en/trial/DRKS… in public code; page structure from general knowledge. */
export const drks: Site = {
  name: 'DRKS',
  kind: 'registries',
  hosts: ['drks.de', 'www.drks.de'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/search/\\w+/trial/',
    own: numberPattern('DRKS'),
  },
};
