// Who may ask the background for what: a table, and the few facts about a sender that decide where it belongs. Pure.
import type { Message } from './protocol.ts';

/**
 * - `registry-page`: our script in the top frame of a registry's page;
 * - `registry-frame`: our detector in a frame of a registry, whatever page it stands in;
 * - `invited-page`: our overlay in the top frame of another page, put there because the person asked for it from the toolbar;
 * - `extension-page`: our own popup, library, options or welcome page;
 * - `stranger`: anything else, which is refused everything.
 */
export type SenderKind =
  | 'registry-page'
  | 'registry-frame'
  | 'invited-page'
  | 'extension-page'
  | 'stranger';

/** What the browser says about a sender. It fills these in itself; the sender can't. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  /** Not told by every browser. */
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?:
    | {
        id?: number | undefined;
        /** Of the page in the top frame. Told only where we may know it. */
        url?: string | undefined;
        incognito?: boolean | undefined;
      }
    | undefined;
}

/** What the background knows about itself. */
export interface OwnFacts {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** True when the host belongs to a registry the detector runs on. */
  isRegistry(host: string): boolean;
  /** True when the overlay was put into this tab, on this origin, at the person's wish. */
  isInvited(tabId: number, origin: string): boolean;
}

function parsed(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}

/** Browsers give an extension's address the origin "null" in `URL`; scheme and host say the same. */
export const originOf = ({ protocol, host }: URL): string => `${protocol}//${host}`;

/**
 * Whose a frame is: a frame without an address of its own (`about:blank`, `about:srcdoc`) is its page's, which the
 * browser tells by the origin. A sandboxed frame has none to tell and is nobody's.
 */
export const frameAddress = ({ url, origin, frameId }: SenderFacts): string | undefined =>
  frameId !== 0 && url?.startsWith('about:') ? origin : url;

/** Where a message comes from. In doubt, a stranger. */
export function senderKind(sender: SenderFacts, own: OwnFacts): SenderKind {
  const url = parsed(frameAddress(sender));
  if (sender.id !== own.id || url === undefined) return 'stranger';
  const origin = originOf(url);
  if (sender.origin !== undefined && sender.origin !== origin) return 'stranger';
  const isTop = sender.frameId === 0;
  if (origin === own.origin)
    return isTop || sender.frameId === undefined ? 'extension-page' : 'stranger';
  if (sender.tab?.id === undefined || sender.frameId === undefined) return 'stranger';
  if (url.protocol === 'https:' && own.isRegistry(url.hostname))
    return isTop ? 'registry-page' : 'registry-frame';
  if (!isTop) return 'stranger';
  return own.isInvited(sender.tab.id, origin) ? 'invited-page' : 'stranger';
}

const OURS: readonly SenderKind[] = ['extension-page'];
const PANEL: readonly SenderKind[] = ['registry-page', 'invited-page', 'extension-page'];

/** The whole truth about permissions between our own parts. What a person saved, wrote or tagged is for our own pages. */
export const MAY_ASK: { readonly [M in Message]: readonly SenderKind[] } = {
  'cs-bg-open-overlay': ['registry-page', 'registry-frame'],
  'cs-bg-focus-frame': ['registry-page', 'invited-page'],
  'cs-bg-toggle-overlay': ['registry-page'],
  'cs-bg-hover': ['registry-page'],
  'cs-bg-page': ['registry-page'],
  'cs-bg-card': ['registry-page'],
  'cs-bg-move-tab': ['registry-page'],
  'cs-bg-hide-tab': ['registry-page'],
  'ui-bg-get-trial': PANEL,
  'ui-bg-follow': PANEL,
  'ui-bg-unfollow': PANEL,
  'ui-bg-follow-conditions': PANEL,
  'ui-bg-unfollow-conditions': PANEL,
  'ui-bg-mark-seen': PANEL,
  'ui-bg-get-settings': PANEL,
  'ui-bg-set-settings': PANEL,
  'ui-bg-cite': PANEL,
  'ui-bg-open-page': PANEL,
  'ui-bg-unfollow-condition': OURS,
  'ui-bg-filter-condition': OURS,
  'ui-bg-list-saved': OURS,
  'ui-bg-list-changes': OURS,
  'ui-bg-list-conditions': OURS,
  'ui-bg-annotate': OURS,
  'ui-bg-change-saved': OURS,
  'ui-bg-notices': OURS,
  'ui-bg-put-back': OURS,
  'ui-bg-close-notice': OURS,
  'ui-bg-history': OURS,
  'ui-bg-registry-history': OURS,
  'ui-bg-compare-versions': OURS,
  'ui-bg-check-now': OURS,
  'ui-bg-last-check': OURS,
  'ui-bg-find-places': OURS,
  'ui-bg-sync-state': OURS,
  'ui-bg-export': OURS,
  'ui-bg-import-preview': OURS,
  'ui-bg-import-apply': OURS,
  'ui-bg-list-backups': OURS,
  'ui-bg-backup-preview': OURS,
  'ui-bg-erase': OURS,
  'ui-bg-erase-counts': OURS,
  'ui-bg-request-log': OURS,
  'ui-bg-page-trials': OURS,
  'ui-bg-list-sites': OURS,
  'ui-bg-open-overlay-in-tab': OURS,
  'ui-bg-beside': OURS,
  'ui-bg-show-source': OURS,
  'ui-bg-shortcuts': OURS,
  'ui-bg-change-shortcuts': OURS,
  'ui-bg-known-heads': OURS,
  'ui-bg-read-all': OURS,
  'ui-bg-read-all-stop': OURS,
  'ui-bg-read-all-state': OURS,
};

/** True when a sender of this kind may send this message. */
export const mayAsk = (message: Message, kind: SenderKind): boolean =>
  MAY_ASK[message].includes(kind);
