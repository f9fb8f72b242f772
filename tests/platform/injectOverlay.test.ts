// The overlay is put into a document once, then told; where no script may run, that is said.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { broadcastChanged } from '../../lib/platform/broadcast.ts';
import { showTrialInTab } from '../../lib/platform/injectOverlay.ts';
import { overlayTabs, rememberOverlayTab } from '../../lib/platform/overlayTabs.ts';
import { ownIdentity } from '../../lib/platform/senders.ts';
import { fail } from '../../lib/result/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { permissions, tabs, scripting, runtime } = fakeBrowser;
const TAB = { tabId: 4, origin: 'https://clinicaltrials.gov' };
const ASK = { nctId: 'NCT00000101', settings: DEFAULT_SETTINGS };
const ANSWER = fail('unknown-id', 'NCT00000101');
const soon = async () => ANSWER;
const never = () => new Promise<typeof ANSWER>(() => {});
const SHOW = [4, { ...ASK, answer: ANSWER, type: 'bg-cs-show-trial' }, { frameId: 0 }] as const;

/** A page whose overlay answers once its script was put in. */
function pageWithoutOverlay(): void {
  let there = false;
  scripting.executeScript.mockImplementation(async () => {
    there = true;
    return [{}];
  });
  tabs.sendMessage.mockImplementation(async () => (there ? null : undefined));
}

beforeEach(() => {
  resetBrowser();
  permissions.contains.mockResolvedValue(false);
});

describe('showTrialInTab', () => {
  it('only tells an overlay that is there already', async () => {
    tabs.sendMessage.mockResolvedValue(null);
    expect(await showTrialInTab(TAB, ASK, soon)).toEqual({ ok: true, value: null });
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(...SHOW);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts React and then the overlay into the top frame, and tells it', async () => {
    pageWithoutOverlay();
    expect(await showTrialInTab(TAB, ASK, soon)).toEqual({ ok: true, value: null });
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['/react.js', '/panel.js', '/content-scripts/overlay.js'],
    });
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(...SHOW);
  });

  it('begins to read when the page is at work, and not before', async () => {
    let put = (): void => undefined;
    scripting.executeScript.mockImplementation(
      () => new Promise((resolve) => (put = () => resolve([{}]))),
    );
    const read = vi.fn(soon);
    const shown = showTrialInTab(TAB, ASK, read);
    expect(read).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
    tabs.sendMessage.mockResolvedValue(null);
    put();
    expect(await shown).toEqual({ ok: true, value: null });
  });

  it('shows a study without its answer when that takes long, or breaks', async () => {
    tabs.sendMessage.mockResolvedValue(null);
    const bare = [4, { ...ASK, type: 'bg-cs-show-trial' }, { frameId: 0 }];
    await showTrialInTab(TAB, ASK, never);
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(...bare);
    await showTrialInTab(TAB, ASK, () => Promise.reject(new Error('bug')));
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(...bare);
  });

  it('shows the study of the last click last, however quick its answer is', async () => {
    tabs.sendMessage.mockResolvedValue(null);
    const slow = showTrialInTab(TAB, ASK, never);
    await showTrialInTab(TAB, { ...ASK, nctId: 'NCT00000102' }, soon);
    await slow;
    expect(tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ nctId: 'NCT00000102' });
  });

  it('does so too where no script of ours runs at all', async () => {
    tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    tabs.sendMessage.mockResolvedValue(null);
    expect(await showTrialInTab(TAB, ASK, soon)).toMatchObject({ ok: true });
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('puts it in once for two quick clicks', async () => {
    pageWithoutOverlay();
    await Promise.all([showTrialInTab(TAB, ASK, soon), showTrialInTab(TAB, ASK, soon)]);
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('says when no script may run there', async () => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access chrome:// URL'));
    expect(await showTrialInTab(TAB, ASK, soon)).toMatchObject({
      ok: false,
      error: { kind: 'not-permitted' },
    });
  });

  it('says when the overlay does not answer', async () => {
    expect(await showTrialInTab(TAB, ASK, soon)).toMatchObject({
      ok: false,
      error: { kind: 'bug' },
    });
  });
});

describe('overlay tabs', () => {
  it('are remembered with their origin, so that their overlay may ask', async () => {
    pageWithoutOverlay();
    await showTrialInTab({ tabId: 7, origin: 'https://news.example.org' }, ASK, soon);
    const own = await ownIdentity({ url: 'https://news.example.org/story' });
    expect(own.isInvited(7, 'https://news.example.org')).toBe(true);
    expect(own.isInvited(7, 'https://example.org')).toBe(false);
    expect(own.isInvited(8, 'https://news.example.org')).toBe(false);
    expect(own.isRegistry('news.example.org')).toBe(false);
  });

  it('are told of changes, as our own pages are, whether somebody listens or not', async () => {
    await rememberOverlayTab(4, 'https://clinicaltrials.gov');
    await rememberOverlayTab(9, 'https://example.org');
    tabs.sendMessage.mockRejectedValueOnce(new Error('tab closed'));
    runtime.sendMessage.mockRejectedValue(new Error('nobody there'));
    await broadcastChanged(['saved']);
    const message = { type: 'bg-all-changed', what: ['saved'] };
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(message);
    expect(tabs.sendMessage.mock.calls.map(([tabId, sent]) => [tabId, sent])).toEqual([
      [4, message],
      [9, message],
    ]);
  });

  it('are the last hundred, each once', async () => {
    for (let id = 1; id <= 101; id += 1) await rememberOverlayTab(id, 'https://example.org');
    await rememberOverlayTab(50, 'https://example.com');
    const tabs = await overlayTabs();
    expect(tabs).toHaveLength(100);
    expect(tabs.at(-1)).toEqual([50, 'https://example.com']);
    expect(tabs.some(([id]) => id === 1)).toBe(false);
  });
});
