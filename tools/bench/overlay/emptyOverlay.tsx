// The least an overlay can be: put into the page as ours is, told by the same message, and an empty React root.
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';

function Empty({ onReady }: { onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return null;
}

browser.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message?.type !== 'bg-cs-show-trial') return;
  const host = document.createElement('plain-trial-overlay');
  const container = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(container);
  document.documentElement.append(host);
  createRoot(container).render(<Empty onReady={() => host.setAttribute('data-state', 'ready')} />);
  answer({ ok: true, value: null });
});
