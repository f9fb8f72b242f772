// The overlay's life on a page: opened, turned to another study, closed.
// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOverlay, type Overlay } from '../../../components/overlay/createOverlay.tsx';
import type { Ask } from '../../../lib/messaging/protocol.ts';
import { fail, ok } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { fakeAnswer } from '../support/fakeAnswer.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let overlay: Overlay;

const host = () => document.querySelector('plain-trial-overlay');
const text = () => host()?.shadowRoot?.textContent ?? '';
const show = (nctId: string, settings = {}) =>
  act(async () => overlay.show(nctId, { ...DEFAULT_SETTINGS, ...settings }));

/** Studies that were asked for. */
const asked = () =>
  vi
    .mocked(fakeBrowser.runtime.sendMessage)
    .mock.calls.map(([message]) => message as unknown as { type: string; nctId: string })
    .flatMap(({ type, nctId }) => (type === 'ui-bg-get-trial' ? [nctId] : []));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    name: 'x',
    manifest_version: 3,
  });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  // Chromium lets an extension's scripts look into closed roots; the fake browser has no roots to look into.
  Object.assign(fakeBrowser, { dom: { openOrClosedShadowRoot: () => null } });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (
    message: Ask<'ui-bg-get-trial'> & { type: string },
  ) =>
    message.type === 'ui-bg-get-trial'
      ? ok({ ...fakeAnswer(), asked: message.nctId })
      : ok(null)) as never);
  overlay = createOverlay(document, 'open');
});

afterEach(() => act(async () => overlay.close()));

describe('the overlay', () => {
  it('puts nothing on the page before it is asked', () => {
    expect(host()).toBeNull();
  });

  it('names study and state on its host', async () => {
    await show('NCT07118319');
    expect(host()?.getAttribute('data-nct')).toBe('NCT07118319');
    expect(host()?.getAttribute('data-state')).toBe('ready');
    expect(text()).toContain('12 people will take part.');
  });

  it('asks for a study once', async () => {
    await show('NCT07118319');
    expect(asked()).toEqual(['NCT07118319']);
  });

  it('draws a study that came along at once: asks nobody, and has no waiting state', async () => {
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(text()));
    await act(async () => {
      overlay.show('NCT07118319', DEFAULT_SETTINGS, ok(fakeAnswer()));
      const root = host()?.shadowRoot;
      if (root) watch.observe(root, { subtree: true, childList: true });
    });
    watch.disconnect();
    expect(seen[0]).toContain('12 people will take part.');
    expect(asked()).toEqual([]);
  });

  it('says what failed when that came along', async () => {
    await act(async () => overlay.show('NCT07118319', DEFAULT_SETTINGS, fail('offline', '')));
    expect(host()?.getAttribute('data-state')).toBe('error');
    expect(asked()).toEqual([]);
  });

  it('says that it is reading when the registry takes its time', async () => {
    vi.mocked(fakeBrowser.runtime.sendMessage).mockReturnValue(new Promise(() => {}) as never);
    await show('NCT07118319');
    expect(text()).toContain('Reading NCT07118319');
    expect(host()?.getAttribute('data-state')).toBe('loading');
  });

  it('turns to another study in place', async () => {
    await show('NCT07118319');
    const first = host();
    await show('NCT00000001');
    expect(document.querySelectorAll('plain-trial-overlay')).toHaveLength(1);
    expect(host()).toBe(first);
    expect(host()?.getAttribute('data-nct')).toBe('NCT00000001');
    expect(host()?.getAttribute('data-state')).toBe('ready');
  });

  it('goes when Escape is pressed on the page, and gives the focus back to the badge', async () => {
    const badge = document.createElement('plain-trial-badge');
    badge.setAttribute('data-nct', 'NCT07118319');
    badge.tabIndex = 0;
    document.body.append(badge);
    badge.focus();
    await show('NCT07118319');
    expect(document.activeElement).toBe(host());
    await act(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(badge);
    badge.remove();
  });

  it('has the focus given back in the frame whose badge was pressed, and no longer after another was', async () => {
    const told = () =>
      vi
        .mocked(fakeBrowser.runtime.sendMessage)
        .mock.calls.map(([message]) => message as unknown as { type: string })
        .filter(({ type }) => type === 'cs-bg-focus-frame');
    await act(async () => overlay.show('NCT07118319', DEFAULT_SETTINGS, undefined, 3));
    expect(document.activeElement).toBe(host());
    await act(async () => overlay.close());
    expect(told()).toEqual([{ type: 'cs-bg-focus-frame', frameId: 3 }]);
    const badge = document.createElement('plain-trial-badge');
    badge.tabIndex = 0;
    document.body.append(badge);
    badge.focus();
    await show('NCT07118319');
    await act(async () => overlay.close());
    expect(told()).toHaveLength(1);
    badge.remove();
  });

  it('leaves the focus alone when nobody asked from a badge', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await show('NCT07118319');
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('comes back when the page took its host away', async () => {
    await show('NCT07118319');
    host()?.remove();
    await show('NCT07118319');
    expect(host()?.getAttribute('data-state')).toBe('ready');
  });

  it('can be opened again after it was closed', async () => {
    await show('NCT07118319');
    await act(async () => overlay.close());
    expect(host()).toBeNull();
    await show('NCT07118319');
    expect(text()).toContain('12 people will take part.');
  });

  it('names no side panel in a private window', async () => {
    await show('NCT07118319', { beside: true });
    expect(text()).toContain('“Open beside the page”');
    await act(async () => overlay.close());
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    overlay = createOverlay(document, 'open');
    await show('NCT07118319', { beside: true });
    expect(text()).not.toContain('“Open beside the page”');
  });

  it('moves the page aside when that is set, and back', async () => {
    vi.stubGlobal('innerWidth', 1400);
    await show('NCT07118319', { pushPage: true, textSize: 18 });
    expect(document.documentElement.style.marginRight).toBe('486px');
    await act(async () => overlay.close());
    expect(document.documentElement.style.marginRight).toBe('');
    vi.unstubAllGlobals();
  });
});
