// WHO's portal: studies of every registry, each under its own number.
import { ANY_NUMBER } from '../../nct/findRegistryIds.ts';
import type { Site } from '../siteRules.ts';

/** Saved pages of 2026-08: Trial2.aspx names its study after TrialID, a row of results has one number in a span, and some rows are never closed. */
export const ictrp: Site = {
  name: 'WHO ICTRP',
  kind: 'portals',
  hosts: ['trialsearch.who.int'],
  rules: {
    region: 'tr',
    trial: '^/Trial2\\.aspx\\?TrialID=',
    own: ANY_NUMBER,
  },
};
