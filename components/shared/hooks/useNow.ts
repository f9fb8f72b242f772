// The time, for "checked 2 minutes ago": moves on by itself while something shows it.
import { useEffect, useState } from 'react';
import { useSurroundings } from './useSurroundings.ts';

/** Milliseconds since 1970, renewed every `everyMs`. */
export function useNow(everyMs = 60_000): number {
  const { now } = useSurroundings();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return time;
}
