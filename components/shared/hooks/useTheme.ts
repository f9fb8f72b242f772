// Light or dark: what was set, or what the person's system asks for.
import { useSyncExternalStore } from 'react';
import type { Appearance } from '../../../lib/settings/settings.ts';

const query = () => matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const dark = query();
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

export function useTheme(appearance: Appearance): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(subscribe, () => query().matches);
  if (appearance !== 'auto') return appearance;
  return systemDark ? 'dark' : 'light';
}
