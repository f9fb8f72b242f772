// The overlay: put into a page on the first click, then told by message which study to show.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createOverlay } from '../../components/overlay/createOverlay.tsx';
import type { ToPage } from '../../lib/messaging/protocol.ts';

const FOR_OVERLAY = ['bg-cs-overlay-there', 'bg-cs-show-trial', 'bg-cs-hide-trial'] as const;
type ForOverlay = (typeof FOR_OVERLAY)[number];
type OverlayMessage = { [M in ForOverlay]: { type: M } & ToPage[M]['ask'] }[ForOverlay];

const isForOverlay = (message: unknown): message is OverlayMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  FOR_OVERLAY.some((type) => type === message.type);

const shows = (nctId: string): boolean =>
  document.querySelector<HTMLElement>('plain-trial-overlay')?.dataset.nct === nctId;

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const overlay = createOverlay(document, import.meta.env.MODE === 'e2e' ? 'open' : 'closed');
    const onMessage = (
      message: unknown,
      _sender: unknown,
      answer: (reply: { ok: true; value: null }) => void,
    ) => {
      if (!isForOverlay(message)) return;
      if (message.type === 'bg-cs-show-trial')
        overlay.show(message.nctId, message.settings, message.answer);
      if (message.type === 'bg-cs-hide-trial') {
        // Only an overlay that shows this study answers.
        if (!shows(message.nctId)) return;
        overlay.close();
      }
      answer({ ok: true, value: null });
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => {
      overlay.close();
      browser.runtime.onMessage.removeListener(onMessage);
    });
  },
});
