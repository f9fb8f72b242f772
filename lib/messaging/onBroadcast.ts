// Hears what the background tells all overlays and pages of ours.
import { browser } from 'wxt/browser';
import type { Broadcasts } from './protocol.ts';

type What = Broadcasts['bg-all-changed']['what'];

export type OnChanged = (what: What, nctIds?: string[]) => void;

const isBroadcast = (
  message: unknown,
): message is { type: 'bg-all-changed' } & Broadcasts['bg-all-changed'] =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'bg-all-changed' &&
  'what' in message &&
  Array.isArray(message.what);

/** Calls back after something saved has changed; gives the way to stop. Never answers, so other listeners can. */
export function onBroadcast(listener: OnChanged): () => void {
  const hear = (message: unknown): void => {
    if (isBroadcast(message)) listener(message.what, message.nctIds);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
