// The least a background can be: a click puts the overlay in the way ours does and tells it a number, with no study.
import browser, { type Runtime } from 'webextension-polyfill';
import { showTrialInTab } from '../../../lib/platform/injectOverlay.ts';
import { fail } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const nothing = async () => fail('bug', 'nothing is read');

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const { type, nctId } = message as { type: string; nctId: string };
  if (type !== 'cs-bg-open-overlay' || sender.tab?.id === undefined) return undefined;
  const tab = { tabId: sender.tab.id, origin: 'https://clinicaltrials.gov' };
  return showTrialInTab(tab, { nctId, settings: DEFAULT_SETTINGS }, nothing);
});
