// Who may ask for what, as one table; and where a sender belongs, for every way to lie about it.
import { describe, expect, it } from 'vitest';
import {
  MAY_ASK,
  mayAsk,
  type OwnFacts,
  type SenderFacts,
  type SenderKind,
  senderKind,
} from '../../lib/messaging/whoMayAsk.ts';

const OWN: OwnFacts = {
  id: 'own-id',
  origin: 'chrome-extension://own-id',
  isRegistry: (host) => host === 'clinicaltrials.gov' || host.endsWith('.clinicaltrials.gov'),
  isInvited: (tabId, origin) => tabId === 7 && origin === 'https://news.example.org',
};
const page = (fields: SenderFacts = {}): SenderFacts => ({
  id: 'own-id',
  url: 'https://clinicaltrials.gov/study/NCT00000101',
  frameId: 0,
  tab: { id: 1 },
  ...fields,
});

describe('senderKind', () => {
  it.each<[string, SenderFacts, SenderKind]>([
    ['our script on the registry', page(), 'registry-page'],
    ['on a subdomain of it', page({ url: 'https://www.clinicaltrials.gov/' }), 'registry-page'],
    ['with the origin told', page({ origin: 'https://clinicaltrials.gov' }), 'registry-page'],
    ['the popup', { id: 'own-id', url: 'chrome-extension://own-id/popup.html' }, 'extension-page'],
    [
      'the library in its tab',
      page({ url: 'chrome-extension://own-id/library.html#changes', origin: OWN.origin }),
      'extension-page',
    ],
    ['a frame of the registry, in whatever page', page({ frameId: 3 }), 'registry-frame'],
    [
      'a frame the registry’s page wrote itself',
      page({ frameId: 3, url: 'about:srcdoc', origin: 'https://clinicaltrials.gov' }),
      'registry-frame',
    ],
    [
      'the overlay where the person asked for it',
      page({ url: 'https://news.example.org/story', tab: { id: 7 } }),
      'invited-page',
    ],
  ])('knows %s', (_what, sender, kind) => {
    expect(senderKind(sender, OWN)).toBe(kind);
  });

  it.each<[string, SenderFacts]>([
    ['another extension', page({ id: 'other-id' })],
    ['no extension at all', { url: 'https://clinicaltrials.gov/', frameId: 0, tab: { id: 1 } }],
    ['no address', { id: 'own-id', frameId: 0, tab: { id: 1 } }],
    ['an address that is none', page({ url: 'about:blank' })],
    [
      'a frame of another host inside the registry page',
      page({ frameId: 3, url: 'https://ads.example.org/' }),
    ],
    ['a sandboxed frame of the registry', page({ frameId: 3, origin: 'null' })],
    [
      'a sandboxed frame without an address',
      page({ frameId: 3, url: 'about:srcdoc', origin: 'null' }),
    ],
    ['a frame without an address or an origin', page({ frameId: 3, url: 'about:blank' })],
    [
      'a page without an address that tells an origin',
      page({ url: 'about:blank', origin: 'https://clinicaltrials.gov' }),
    ],
    ['the registry without TLS', page({ url: 'http://clinicaltrials.gov/' })],
    ['a host that only ends like it', page({ url: 'https://evilclinicaltrials.gov/' })],
    ['a host that only begins like it', page({ url: 'https://clinicaltrials.gov.example.org/' })],
    ['the registry as a user name', page({ url: 'https://clinicaltrials.gov@example.org/' })],
    ['a page nobody asked us onto', page({ url: 'https://example.org/', tab: { id: 7 } })],
    ['an invited page in another tab', page({ url: 'https://news.example.org/', tab: { id: 8 } })],
    [
      'an invited page in a frame',
      page({ url: 'https://news.example.org/', tab: { id: 7 }, frameId: 2 }),
    ],
    ['an address and an origin that differ', page({ origin: 'https://example.org' })],
    [
      'our page framed by another',
      page({ url: 'chrome-extension://own-id/library.html', frameId: 4 }),
    ],
    ["another extension's page", page({ url: 'chrome-extension://other-id/library.html' })],
    [
      'a page script without a tab',
      { id: 'own-id', url: 'https://clinicaltrials.gov/', frameId: 0 },
    ],
    [
      'a page script without a frame',
      { id: 'own-id', url: 'https://clinicaltrials.gov/', tab: { id: 1 } },
    ],
  ])('takes %s for a stranger', (_what, sender) => {
    expect(senderKind(sender, OWN)).toBe('stranger');
  });
});

describe('mayAsk', () => {
  const page = ['registry-page', 'invited-page', 'extension-page'];
  const own = ['extension-page'];
  const table = {
    'cs-bg-open-overlay': ['registry-page', 'registry-frame'],
    'cs-bg-focus-frame': ['registry-page', 'invited-page'],
    'cs-bg-toggle-overlay': ['registry-page'],
    'cs-bg-hover': ['registry-page'],
    'cs-bg-page': ['registry-page'],
    'cs-bg-card': ['registry-page'],
    'cs-bg-move-tab': ['registry-page'],
    'cs-bg-hide-tab': ['registry-page'],
    'ui-bg-get-trial': page,
    'ui-bg-follow': page,
    'ui-bg-unfollow': page,
    'ui-bg-follow-conditions': page,
    'ui-bg-unfollow-conditions': page,
    'ui-bg-mark-seen': page,
    'ui-bg-get-settings': page,
    'ui-bg-set-settings': page,
    'ui-bg-cite': page,
    'ui-bg-open-page': page,
    'ui-bg-unfollow-condition': own,
    'ui-bg-filter-condition': own,
    'ui-bg-list-saved': own,
    'ui-bg-notices': own,
    'ui-bg-put-back': own,
    'ui-bg-close-notice': own,
    'ui-bg-list-changes': own,
    'ui-bg-list-conditions': own,
    'ui-bg-annotate': own,
    'ui-bg-change-saved': own,
    'ui-bg-history': own,
    'ui-bg-registry-history': own,
    'ui-bg-compare-versions': own,
    'ui-bg-check-now': own,
    'ui-bg-last-check': own,
    'ui-bg-find-places': own,
    'ui-bg-sync-state': own,
    'ui-bg-export': own,
    'ui-bg-import-preview': own,
    'ui-bg-import-apply': own,
    'ui-bg-list-backups': own,
    'ui-bg-backup-preview': own,
    'ui-bg-erase': own,
    'ui-bg-erase-counts': own,
    'ui-bg-request-log': own,
    'ui-bg-page-trials': own,
    'ui-bg-list-sites': own,
    'ui-bg-open-overlay-in-tab': own,
    'ui-bg-beside': own,
    'ui-bg-show-source': own,
    'ui-bg-shortcuts': own,
    'ui-bg-change-shortcuts': own,
    'ui-bg-known-heads': own,
    'ui-bg-read-all': own,
    'ui-bg-read-all-stop': own,
    'ui-bg-read-all-state': own,
  } as const;
  const kinds: SenderKind[] = [
    'registry-page',
    'registry-frame',
    'invited-page',
    'extension-page',
    'stranger',
  ];

  it('has a line for every message', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(MAY_ASK).sort());
  });

  it.each(Object.entries(table))('lets %s be asked by %j only', (message, allowed) => {
    const letIn = kinds.filter((kind) => mayAsk(message as keyof typeof MAY_ASK, kind));
    expect(letIn).toEqual(allowed);
  });
});
