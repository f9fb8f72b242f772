// A browser that has promised nothing, and promises when it is asked; or as the test wants it.

import type { BrowserStorage } from '../../../components/library/browserStorage.ts';
import { ok } from '../../../lib/result/result.ts';

export const fakeStorage = (changes: Partial<BrowserStorage> = {}): BrowserStorage => ({
  rescue: async () => ok('{"saved": []}'),
  asksPerson: true,
  persisted: async () => false,
  persist: async () => true,
  room: async () => ({ used: 2_400_000, all: 60_000_000_000 }),
  ...changes,
});
