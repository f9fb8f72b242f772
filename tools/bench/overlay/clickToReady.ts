// Opens a study in a real Chromium and measures from the click on its badge to the overlay's being ready.
import { type Driver, launchDriver } from '../../browsers/drive/driver.ts';
import { inside } from '../../browsers/drive/inside.ts';
import { waitFor } from '../../browsers/drive/waitFor.ts';

export interface ClickBench {
  /** Milliseconds, on a page opened for this one click. */
  measure(): Promise<number>;
  close(): Promise<void>;
}

interface Timed extends Window {
  clicked?: number;
  ready?: number;
}

/** Runs in the page: notes when the badge was clicked and when the overlay said it was ready. */
function watchClick(): void {
  const timed: Timed = window;
  document.addEventListener('click', (event) => (timed.clicked = event.timeStamp), true);
  new MutationObserver(() => {
    const state = document.querySelector('plain-trial-overlay')?.getAttribute('data-state');
    if (state === 'ready') timed.ready ??= performance.now();
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-state'],
  });
}

function timePassed(): number | null {
  const { clicked, ready }: Timed = window;
  return clicked === undefined || ready === undefined ? null : ready - clicked;
}

async function clickOnce(driver: Driver, nctId: string): Promise<number> {
  const tab = await driver.newTab();
  try {
    await tab.goto(`https://clinicaltrials.gov/study/${nctId}`);
    await tab.call(watchClick);
    await inside(tab, `plain-trial-badge[data-nct="${nctId}"]`).click('button');
    return await waitFor(
      'the overlay to be ready',
      async () => (await tab.call(timePassed)) ?? undefined,
    );
  } finally {
    await tab.close();
  }
}

/** `extension` is a built folder. The first click, which fetches the record and wakes everything up, is not counted. */
export async function startClickBench(
  path: string,
  extension: string,
  proxyPort: number,
  nctId: string,
): Promise<ClickBench> {
  const driver = await launchDriver({
    name: 'chromium',
    path,
    extension,
    proxyPort,
    headless: true,
    window: { width: 1280, height: 900 },
  });
  await clickOnce(driver, nctId);
  return { measure: () => clickOnce(driver, nctId), close: driver.close };
}
