// Joins the detector's parts to the browser: settings in, clicks out, and the background's question answered.
import { browser } from 'wxt/browser';
import { badgeNames } from '../../lib/detect/badgeWords.ts';
import { type Find, findSpots } from '../../lib/detect/findSpots.ts';
import { makeBadge } from '../../lib/detect/makeBadge.ts';
import { type SiteRules, siteRulesKey } from '../../lib/detect/siteRules.ts';
import { clinicalTrialsGov } from '../../lib/detect/sites/clinicalTrialsGov.ts';
import { watchPage } from '../../lib/detect/watchPage.ts';
import type { Message } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';

type Tell = Extract<Message, 'cs-bg-open-overlay' | 'cs-bg-page' | 'cs-bg-hover'>;

const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Starts once in a document; settings that concern it take effect at once. Sites switched on later find and name more. */
export async function startDetector(find: Find = findSpots, names = badgeNames): Promise<void> {
  // A frame without room for a line of text gets nothing until it has grown. Asked again and again: a page that writes
  // into its frame takes the listeners of it away.
  while (innerHeight < 30) await new Promise((later) => setTimeout(later, 999));
  // Behind `https://`; not of the address, since a frame may have none of its own. A sandboxed one belongs to no host.
  const host = origin.slice(8);
  if (!host) return;
  const rulesKey = siteRulesKey(host);
  const stored = await browser.storage.local.get(['settings', rulesKey]);
  let settings = stored.settings as Settings | undefined;

  const nameOf = names(settings?.language ?? '', ...navigator.languages);
  // Not `send`: its answer is of no use here, and its bytes are.
  const tell = (type: Tell, nctId?: string) => browser.runtime.sendMessage({ type, nctId });
  let hinted: unknown;
  const hint = () => {
    if (!hinted) hinted = tell('cs-bg-hover');
  };
  // Badges of a version that was updated under this page are dead.
  for (const dead of document.querySelectorAll('plain-trial-badge')) dead.remove();
  const watch = watchPage(
    (stored[rulesKey] as SiteRules | undefined) ?? clinicalTrialsGov,
    find,
    (spot, roomy) => {
      const [label, name] = nameOf(spot);
      const open = () => tell('cs-bg-open-overlay', spot.id);
      return makeBadge(spot.id, name, roomy ? label : '', open, hint, mode);
    },
    () => browser.runtime?.id && !settings?.sitesOff?.includes(host),
    (page) => tell('cs-bg-page', page),
  );

  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    if (message.type === 'bg-cs-list-trials') answer(watch.trials(message.all));
  });
  browser.storage.onChanged.addListener((changes) => {
    if (!changes.settings) return;
    settings = changes.settings.newValue as Settings | undefined;
    hinted = false;
    watch.look();
  });
}
