// Notices that somebody who was asked does not answer.
import { useEffect, useState } from 'react';

/** Far longer than any answer takes that is going to come. */
const PATIENCE_MS = 8_000;

/** True once `isWaiting` has been true for so long that no answer is to be expected. */
export function useSilence(isWaiting: boolean): boolean {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setSilent(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isSilent;
}
