// The detector of ClinicalTrials.gov, told to find and to name more.
import { createFindMore } from '../../lib/detect/findMore.ts';
import { siteBadgeNames } from '../../lib/detect/siteBadgeWords.ts';
import { startDetector } from '../detector.content/startDetector.ts';

export const startSiteDetector = (): Promise<void> =>
  startDetector(createFindMore(), siteBadgeNames);
