// Whether the browser has promised to keep what this extension saves, asked of the browser itself. For our own pages only.
import type { Result } from '../../lib/result/result.ts';

export interface BrowserStorage {
  /** Reads what can be read of the database itself, without the background: a backup file made at `at` (ISO 8601 UTC). */
  rescue(at: string): Promise<Result<string>>;
  /** Asking makes the browser put a question to the person. Elsewhere it decides without one. */
  asksPerson: boolean;
  persisted(): Promise<boolean>;
  /** Asks; true when it is promised. */
  persist(): Promise<boolean>;
  /** Bytes in use and about how many there may be; null where the browser does not say. */
  room(): Promise<{ used: number; all: number } | null>;
}

export const browserStorage: Omit<BrowserStorage, 'rescue'> = {
  asksPerson: import.meta.env.BROWSER === 'firefox',
  persisted: () => navigator.storage.persisted(),
  persist: () => navigator.storage.persist(),
  async room() {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, all: quota };
  },
};
