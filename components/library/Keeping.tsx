// Says whether the browser has promised to keep what is saved, and asks it to.
import { useEffect, useState } from 'react';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import type { BrowserStorage } from './browserStorage.ts';

/** Whole megabytes, or the gigabytes that a person would say. */
function useSize(): (bytes: number) => string {
  const { formats } = useStrings();
  return (bytes) => {
    const megabytes = bytes / 1_000_000;
    return megabytes < 1_000
      ? `${formats.number(Math.max(1, Math.round(megabytes)))} MB`
      : `${formats.number(Math.round(megabytes / 1_000))} GB`;
  };
}

export function Keeping({ storage }: { storage: BrowserStorage }) {
  const { backup: words } = usePageStrings();
  const size = useSize();
  const [kept, setKept] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  const [room, setRoom] = useState<{ used: number; all: number } | null>(null);
  useEffect(() => {
    // A browser that does not say is one that has not promised.
    storage.persisted().then(setKept, () => setKept(false));
    storage.room().then(setRoom, () => setRoom(null));
  }, [storage]);
  const ask = async () => {
    const promised = await storage.persist().catch(() => false);
    setKept(promised);
    setRefused(!promised);
  };
  if (kept === undefined) return null;
  return (
    <section className="card">
      <h2>{words.keepTitle}</h2>
      <p>{kept ? words.kept : words.notKept}</p>
      {room && <p className="fine">{words.room(size(room.used), size(room.all))}</p>}
      {!kept && <Button onPress={ask}>{words.keepAsk}</Button>}
      {refused && <p role="status">{words.keepRefused}</p>}
    </section>
  );
}
