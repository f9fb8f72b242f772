// The router refuses strangers, wrong shapes and unknown messages, and always answers with a result.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../lib/messaging/protocol.ts';
import { isMessage, REQUEST_SCHEMAS } from '../../lib/messaging/requestSchemas.ts';
import { createRouter, type Handlers } from '../../lib/messaging/router.ts';
import { MAY_ASK, type SenderKind } from '../../lib/messaging/whoMayAsk.ts';

const handler = vi.fn();
const onBug = vi.fn();
const names = Object.keys(MAY_ASK) as Message[];
const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;

const route = (kind: SenderKind) => createRouter({ handlers, kindOf: async () => kind, onBug });
const sender = { url: 'https://example.org/a?b', tab: { id: 4, incognito: false } };

beforeEach(() => {
  handler.mockReset().mockResolvedValue({ ok: true, value: null });
  onBug.mockReset();
});

describe('the router', () => {
  it('hands the checked request and the asker to the handler', async () => {
    const ask = { type: 'ui-bg-follow', nctId: 'NCT00000101', extra: 'dropped' };
    expect(await route('registry-page')(ask, sender)).toEqual({ ok: true, value: null });
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      { nctId: 'NCT00000101' },
      { kind: 'registry-page', tabId: 4, origin: 'https://example.org', inPrivate: false },
    );
  });

  it('says when a private window asks, and when no tab does', async () => {
    const ask = { type: 'ui-bg-get-settings' };
    await route('registry-page')(ask, { tab: { id: 4, incognito: true } });
    await route('extension-page')(ask, {});
    expect(handler.mock.calls.map(([, asker]) => asker)).toEqual([
      { kind: 'registry-page', tabId: 4, origin: '', inPrivate: true },
      { kind: 'extension-page', origin: '', inPrivate: false },
    ]);
  });

  it('takes a frame for the page it stands in', async () => {
    const ask = { type: 'cs-bg-open-overlay', nctId: 'NCT00000101' };
    const tab = { id: 4, url: 'https://hospital.example.org/studies' };
    await route('registry-frame')(ask, { ...sender, tab, frameId: 3 });
    await route('registry-frame')(ask, { ...sender, frameId: 5 });
    expect(handler.mock.calls.map(([, { origin, frameId }]) => [origin, frameId])).toEqual([
      ['https://hospital.example.org', 3],
      ['', 5],
    ]);
  });

  it.each([
    [undefined],
    [null],
    ['ui-bg-follow'],
    [{}],
    [{ type: 7 }],
    [{ type: 'toString' }],
    [{ type: 'bg-all-changed' }],
  ])('refuses %j as an unknown message', async (body) => {
    expect(await route('extension-page')(body, sender)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', detail: 'unknown message' },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('asks nobody who is not in the table', async () => {
    for (const name of names) {
      expect(await route('stranger')({ type: name }, sender)).toMatchObject({
        ok: false,
        error: { kind: 'bad-request' },
      });
    }
    await route('registry-page')({ type: 'ui-bg-list-saved' }, sender);
    expect(handler).not.toHaveBeenCalled();
  });

  it('names the wrong field, never what stood there', async () => {
    const body = { type: 'ui-bg-annotate', nctId: 'NCT00000101', notes: ['private words'] };
    const result = await route('extension-page')(body, sender);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', detail: expect.stringMatching(/^notes: /) },
    });
    expect(JSON.stringify(result)).not.toContain('private words');
    expect(handler).not.toHaveBeenCalled();
  });

  it('turns a thrown bug into a failure and tells of it', async () => {
    const bug = new TypeError('x is undefined');
    handler.mockRejectedValue(bug);
    expect(await route('extension-page')({ type: 'ui-bg-list-saved' }, sender)).toEqual({
      ok: false,
      error: { kind: 'bug', detail: 'TypeError: x is undefined' },
    });
    expect(onBug).toHaveBeenCalledExactlyOnceWith('ui-bg-list-saved', bug);
  });
});

describe('settings', () => {
  const set = (kind: SenderKind, settings: unknown) =>
    route(kind)({ type: 'ui-bg-set-settings', settings }, sender);

  it('of the view may be set from a page', async () => {
    expect(await set('registry-page', { textSize: 21, sitesOff: ['example.org'] })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [{ notifications: false }],
    [{ textSize: 21, checkEvery: 168 }],
    [{ openByItself: true }],
  ])('like %j may not', async (settings) => {
    expect(await set('registry-page', settings)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request' },
    });
    expect(await set('invited-page', settings)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
    expect(await set('extension-page', settings)).toMatchObject({ ok: true });
  });

  it('out of range are refused from everywhere', async () => {
    expect(await set('extension-page', { checkEvery: 1 })).toMatchObject({ ok: false });
  });
});

describe('the request schemas', () => {
  const accepted: [Message, object][] = [
    ['ui-bg-get-trial', { nctId: 'nct 101', refresh: false }],
    ['ui-bg-open-page', { page: 'library' }],
    ['ui-bg-open-page', { page: 'library', hash: 'print/NCT00000101' }],
    ['ui-bg-annotate', { nctId: 'NCT00000101', tags: [] }],
    ['ui-bg-erase', { what: ['cache'] }],
    ['ui-bg-backup-preview', { at: '2026-11-23T08:00:00.000Z' }],
  ];
  const refused: [Message, object][] = [
    ['ui-bg-get-trial', { nctId: 'NCT00000101' }],
    ['ui-bg-get-trial', { nctId: 7, refresh: false }],
    ['ui-bg-get-trial', { nctId: 'N'.repeat(41), refresh: false }],
    ['ui-bg-open-page', { page: 'https://example.org' }],
    ['ui-bg-open-page', { page: 'library', hash: '"><script>' }],
    ['ui-bg-annotate', { nctId: 'NCT00000101' }],
    ['ui-bg-annotate', { nctId: 'NCT00000101', notes: 'x'.repeat(20_001) }],
    ['ui-bg-annotate', { nctId: 'NCT00000101', tags: [' '] }],
    ['ui-bg-follow-conditions', { nctId: 'NCT00000101', conditions: [] }],
    ['ui-bg-erase', { what: [] }],
    ['ui-bg-erase', { what: ['disk'] }],
    ['ui-bg-cite', { nctId: 'NCT00000101', format: 'pdf' }],
    ['ui-bg-mark-seen', { ids: 'all' }],
  ];

  it.each(accepted)('%s accepts %j', (message, ask) => {
    expect(REQUEST_SCHEMAS[message].safeParse(ask).success).toBe(true);
  });

  it.each(refused)('%s refuses %j', (message, ask) => {
    expect(REQUEST_SCHEMAS[message].safeParse(ask).success).toBe(false);
  });

  it('know every message of the table', () => {
    expect(names.every(isMessage)).toBe(true);
    expect(Object.keys(REQUEST_SCHEMAS).sort()).toEqual([...names].sort());
  });
});
