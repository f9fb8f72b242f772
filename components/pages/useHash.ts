// The part of the address after `#`: which view of a page is open, so that back and reload work.
import { useSyncExternalStore } from 'react';

const listen = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The hash without `#`, decoded, as path parts. */
export function useHash(): string[] {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return decodeURIComponent(hash.slice(1)).split('/');
}

/** Goes to another view. */
export const goTo = (...parts: string[]): void => {
  window.location.hash = parts.map(encodeURIComponent).join('/');
};
