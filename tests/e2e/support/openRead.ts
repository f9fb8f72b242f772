// The way a person gets to a read: the badge beside the number, and the panel that opens.
import type { Inside } from '../../../tools/browsers/drive/inside.ts';
import { waitFor } from '../../../tools/browsers/drive/waitFor.ts';
import type { Tab } from './world.ts';

export const OVERLAY = 'plain-trial-overlay';

export type OverlayState = 'loading' | 'ready' | 'stale' | 'error';

export function badge(tab: Tab, nctId: string): Inside {
  return tab.inside(`plain-trial-badge[data-nct="${nctId}"]`);
}

/** Clicks the badge and waits until the panel is in this state. */
export async function openRead(
  tab: Tab,
  nctId: string,
  state: OverlayState = 'ready',
): Promise<Inside> {
  await badge(tab, nctId).click('button', `Plain read of ${nctId}`);
  return waitForRead(tab, nctId, state);
}

/** Waits until the panel shows this study in this state. A registry that is asked again needs its time. */
export async function waitForRead(
  tab: Tab,
  nctId: string,
  state: OverlayState = 'ready',
): Promise<Inside> {
  const overlay = tab.inside(OVERLAY);
  let seen = '';
  await waitFor(
    `the panel to show ${nctId}, ${state}`,
    async () => {
      seen = `${await overlay.attribute('data-nct')}, ${await overlay.attribute('data-state')}`;
      if (seen !== `${nctId}, ${state}`) throw new Error(`It shows ${seen}`);
      return true;
    },
    40_000,
  );
  return overlay;
}
