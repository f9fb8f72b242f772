// The script of cards and edge tab: put into a page when it is first needed there, then told.
import browser from 'webextension-polyfill';
import type { ToPage } from '../messaging/protocol.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { TOP_FRAME, tellPage } from './tellPage.ts';

type Ask = ToPage['bg-cs-aside']['ask'];

const ASIDE_FILE = '/aside.js';

/** Work under way by tab, so that a page about a study somebody points at gets it once. */
const underWay = new Map<number, Promise<Result<null>>>();

async function put(tabId: number, ask: Ask): Promise<Result<null>> {
  if (await tellPage(tabId, 'bg-cs-aside', ask)) return ok(null);
  // Nothing is there that would have to go.
  if (ask.page === '') return ok(null);
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [TOP_FRAME] },
      files: [ASIDE_FILE],
    });
  } catch (error) {
    return fail('not-permitted', String(error));
  }
  const told = await tellPage(tabId, 'bg-cs-aside', ask);
  return told ? ok(null) : fail('bug', 'the script does not answer');
}

/** Tells a tab's script what to show beside the page. `not-permitted` where no script may run. */
export async function setAsideInTab(tabId: number, ask: Ask): Promise<Result<null>> {
  const before = underWay.get(tabId);
  const done = before ? before.then(() => put(tabId, ask)) : put(tabId, ask);
  underWay.set(tabId, done);
  try {
    return await done;
  } finally {
    if (underWay.get(tabId) === done) underWay.delete(tabId);
  }
}
