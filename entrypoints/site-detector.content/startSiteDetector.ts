// The detector of ClinicalTrials.gov, told to find and to name more.
import { browser } from 'wxt/browser';
import { createFindMore } from '../../lib/detect/findMore.ts';
import { siteBadgeNames } from '../../lib/detect/siteBadgeWords.ts';
import { siteRulesKey } from '../../lib/detect/siteRules.ts';
import { startDetector } from '../detector.content/startDetector.ts';

/** Runs until the person takes the site's permission back: then its rules go, and with them everything of ours. */
export async function startSiteDetector(): Promise<void> {
  const rulesKey = siteRulesKey(origin.slice(8));
  const find = createFindMore();
  let isOn = true;
  browser.storage.onChanged.addListener((changes) => {
    const { [rulesKey]: rules } = changes;
    if (!rules || rules.newValue) return;
    isOn = false;
    for (const badge of document.querySelectorAll('plain-trial-badge')) badge.remove();
  });
  await startDetector(async (...where) => {
    if (isOn) await find(...where);
  }, siteBadgeNames);
}
