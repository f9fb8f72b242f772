// Joins the overlay to the browser: the background says by message which study to show, and is answered.
import { browser } from 'wxt/browser';
import { createOverlay } from '../../components/overlay/createOverlay.tsx';
import type { Shown, ToPage } from '../../lib/messaging/protocol.ts';

const FOR_OVERLAY = [
  'bg-cs-overlay-there',
  'bg-cs-show-trial',
  'bg-cs-hide-trial',
  'bg-cs-show-source',
] as const;
type ForOverlay = (typeof FOR_OVERLAY)[number];
type OverlayMessage = { [M in ForOverlay]: { type: M } & ToPage[M]['ask'] }[ForOverlay];

const isForOverlay = (message: unknown): message is OverlayMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  FOR_OVERLAY.some((type) => type === message.type);

/** The study shown; undefined while the overlay is closed. */
const shown = () => document.querySelector<HTMLElement>('plain-trial-overlay')?.dataset.nct;

/** Shows nothing until it is told to. */
export function startOverlay(): void {
  const overlay = createOverlay(document, import.meta.env.MODE === 'e2e' ? 'open' : 'closed');
  const onMessage = (
    message: unknown,
    _sender: unknown,
    answer: (reply: { ok: true; value: Shown | null }) => void,
  ) => {
    if (!isForOverlay(message)) return;
    if (message.type === 'bg-cs-overlay-there' && message.open && !shown()) return;
    if (message.type === 'bg-cs-show-trial')
      overlay.show(message.nctId, message.settings, message.answer, message.frameId);
    if (message.type === 'bg-cs-hide-trial') {
      // Only an overlay that shows this study answers.
      if (message.nctId && shown() !== message.nctId) return;
      overlay.close();
    }
    if (message.type === 'bg-cs-show-source') {
      void overlay
        .point(message.source, message.nctIds)
        .then((value) => answer({ ok: true, value }));
      return true;
    }
    answer({ ok: true, value: null });
  };
  browser.runtime.onMessage.addListener(onMessage);
}
