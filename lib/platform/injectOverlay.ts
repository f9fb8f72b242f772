// The overlay on a page: put there once a document, then told what to show.
import browser from 'webextension-polyfill';
import type { Reply, Shown, ToPage } from '../messaging/protocol.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { rememberOverlayTab } from './overlayTabs.ts';
import { askPage, TOP_FRAME, tellPage } from './tellPage.ts';

type ShowTrial = Omit<ToPage['bg-cs-show-trial']['ask'], 'answer'>;
type Answer = Promise<Reply<'ui-bg-get-trial'>>;
/** Begins the reading: called once the page is at work on the overlay, and nobody waits for it but the page. */
type Read = () => Answer;

/** In this order: the overlay finds React on the isolated world's global object (`tools/build/sharedReact.ts`). */
const OVERLAY_FILES = ['/react.js', '/panel.js', '/content-scripts/overlay.js'];

/** Milliseconds from the click that a kept study may take before the panel is drawn without it. Drawing twice takes longer than it does. */
const SOON = 100;

/** `onWay` is called when nothing is left for us to do here but to wait. */
async function putIn(tabId: number, onWay = () => {}): Promise<Result<null>> {
  if (await tellPage(tabId, 'bg-cs-overlay-there', {})) {
    onWay();
    return ok(null);
  }
  const put = browser.scripting.executeScript({
    target: { tabId, frameIds: [TOP_FRAME] },
    files: OVERLAY_FILES,
  });
  onWay();
  try {
    await put;
    return ok(null);
  } catch (error) {
    return fail('not-permitted', String(error));
  }
}

/** The answer when it comes soon; a bug in it is told to the overlay, which asks again. */
function inTime(answer: Answer): Promise<{ answer?: Awaited<Answer> }> {
  return Promise.race([
    answer.then(
      (reply) => ({ answer: reply }),
      () => ({}),
    ),
    new Promise<Record<never, never>>((resolve) => setTimeout(resolve, SOON, {})),
  ]);
}

/** Work under way by tab: two quick clicks don't put the overlay in twice, and the second one's study is shown last. */
const underWay = new Map<number, Promise<Result<null>>>();

/** The overlay is there, or put there; then it is told. The page's origin is known before its overlay can ask. */
async function show(
  { tabId, origin }: { tabId: number; origin: string },
  ask: ShowTrial,
  read: Read,
  before: Promise<unknown> | undefined,
): Promise<Result<null>> {
  let early: ReturnType<typeof inTime> = Promise.resolve({});
  const remembered = rememberOverlayTab(tabId, origin);
  await before;
  const [there] = await Promise.all([
    putIn(tabId, () => {
      early = inTime(read());
    }),
    remembered,
  ]);
  if (!there.ok) return there;
  const told = await tellPage(tabId, 'bg-cs-show-trial', { ...ask, ...(await early) });
  return told ? ok(null) : fail('bug', 'the overlay does not answer');
}

/**
 * Shows a study in a tab's overlay. `not-permitted` where no script may run (browser pages, stores).
 * `origin` is the page's: from then on its overlay may ask what an overlay may ask. The study is read while the overlay
 * is put in, and goes with the message when it is there in time.
 */
export async function showTrialInTab(
  tab: { tabId: number; origin: string },
  ask: ShowTrial,
  read: Read,
): Promise<Result<null>> {
  const shown = show(tab, ask, read, underWay.get(tab.tabId));
  underWay.set(tab.tabId, shown);
  try {
    return await shown;
  } finally {
    if (underWay.get(tab.tabId) === shown) underWay.delete(tab.tabId);
  }
}

/** Marks the words of a source on a tab's page; `elsewhere` where no script of ours may run. */
export async function showSourceInTab(
  tabId: number,
  ask: ToPage['bg-cs-show-source']['ask'],
): Promise<Shown> {
  const there = await putIn(tabId);
  const reply = there.ok ? await askPage(tabId, 'bg-cs-show-source', ask) : undefined;
  return reply?.ok ? reply.value : 'elsewhere';
}
