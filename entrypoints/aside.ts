// Cards and edge tab: put into a page when somebody points at a badge there, or when it is the page of a study.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAside } from '../components/aside/createAside.ts';
import { readSettings } from '../lib/settings/checkSettings.ts';

interface AsideMessage {
  type: 'bg-cs-aside';
  page?: string;
}

const isAsideMessage = (message: unknown): message is AsideMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'bg-cs-aside';

export default defineUnlistedScript(() => {
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const begun = browser.storage.local
    .get('settings')
    .then(({ settings }) => createAside(document, mode, readSettings(settings)));
  // It answers at once, so that nobody puts it in a second time.
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    if (!isAsideMessage(message)) return;
    const { page } = message;
    if (page !== undefined) void begun.then((aside) => aside.turn(page));
    answer({ ok: true, value: null });
  });
  browser.storage.onChanged.addListener(async ({ settings }) => {
    if (!settings) return;
    const aside = await begun;
    // Updated or removed under this page, the extension can do nothing more here.
    if (browser.runtime?.id) aside.set(readSettings(settings.newValue));
    else aside.stop();
  });
});
