// One typed call to the background; small enough for the detector.
import { browser } from 'wxt/browser';
import type { Ask, Message, Reply } from './protocol.ts';

/**
 * Asks the background and gives its answer. A background that cannot be reached (the extension was updated
 * or removed under an open page) is a failure of kind `bug` with the browser's own words.
 */
export async function send<M extends Message>(type: M, ask: Ask<M>): Promise<Reply<M>> {
  try {
    return await browser.runtime.sendMessage({ ...ask, type });
  } catch (error) {
    return { ok: false, error: { kind: 'bug', detail: String(error) } };
  }
}
