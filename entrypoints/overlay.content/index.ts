// The overlay: put into a page on the first click, then told by message which study to show.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createOverlay } from '../../components/overlay/createOverlay.tsx';
import type { Settings } from '../../lib/settings/settings.ts';

interface ShowTrial {
  type: 'bg-cs-show-trial';
  nctId: string;
  settings: Settings;
}

const isShowTrial = (message: unknown): message is ShowTrial =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'bg-cs-show-trial';

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
      if (!isShowTrial(message)) return;
      overlay.show(message.nctId, message.settings);
      answer({ ok: true, value: null });
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => {
      overlay.close();
      browser.runtime.onMessage.removeListener(onMessage);
    });
  },
});
