// The one live region of a panel or page.
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type Announce, AnnounceContext } from './hooks/useAnnounce.ts';

const SHOWN_FOR_MS = 5000;

/** Gives `useAnnounce` to everything inside. The same text twice in a row is spoken twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', again: false, seen: false });

  const announce: Announce = useCallback((text, seen) => {
    setSaid((before) => ({
      text,
      again: before.text === text && !before.again,
      seen: seen === 'seen',
    }));
  }, []);

  useEffect(() => {
    if (!said.seen) return;
    const timer = setTimeout(() => setSaid({ text: '', again: false, seen: false }), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <AnnounceContext value={announce}>
      {children}
      <p className={said.seen ? 'toast' : 'unseen'} role="status">
        {said.again ? `${said.text}\u00A0` : said.text}
      </p>
    </AnnounceContext>
  );
}
