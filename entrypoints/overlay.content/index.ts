// The overlay: put into a page on the first click, then told by message which study to show.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createOverlay } from '../../components/overlay/createOverlay.tsx';
import type { ToPage } from '../../lib/messaging/protocol.ts';

type OverlayMessage = {
  [M in 'bg-cs-overlay-there' | 'bg-cs-show-trial']: { type: M } & ToPage[M]['ask'];
}['bg-cs-overlay-there' | 'bg-cs-show-trial'];

const isForOverlay = (message: unknown): message is OverlayMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'bg-cs-show-trial' || message.type === 'bg-cs-overlay-there');

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
      answer({ ok: true, value: null });
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => {
      overlay.close();
      browser.runtime.onMessage.removeListener(onMessage);
    });
  },
});
