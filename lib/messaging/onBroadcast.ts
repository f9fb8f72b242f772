// Hears what the background tells all overlays and pages of ours.
import { browser } from 'wxt/browser';
import type { Broadcasts } from './protocol.ts';

type What = Broadcasts['bg-all-changed']['what'];

const isBroadcast = (message: unknown): message is { type: 'bg-all-changed'; what: What } =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'bg-all-changed' &&
  'what' in message &&
  Array.isArray(message.what);

/** Calls back after something saved has changed; gives the way to stop. Never answers, so other listeners can. */
export function onBroadcast(listener: (what: What) => void): () => void {
  const hear = (message: unknown): void => {
    if (isBroadcast(message)) listener(message.what);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
