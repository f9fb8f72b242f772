// The script of cards and edge tab is put into a document once, then told; where nothing is to go, nothing is put in.
import { beforeEach, expect, it, vi } from 'vitest';
import { setAsideInTab } from '../../lib/platform/injectAside.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { scripting, tabs } = fakeBrowser;
let there = false;

beforeEach(() => {
  resetBrowser();
  there = false;
  scripting.executeScript.mockImplementation(async () => {
    there = true;
    return [{}];
  });
  tabs.sendMessage.mockImplementation(async () => {
    if (!there) throw new Error('Receiving end does not exist.');
    return null;
  });
});

it('puts the script into the top frame and tells it', async () => {
  expect(await setAsideInTab(4, { page: 'NCT00000101' })).toEqual({ ok: true, value: null });
  expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 4, frameIds: [0] },
    files: ['/aside.js'],
  });
  expect(tabs.sendMessage).toHaveBeenLastCalledWith(
    4,
    { type: 'bg-cs-aside', page: 'NCT00000101' },
    { frameId: 0 },
  );
});

it('puts it in once, when somebody points at a badge while the page is still coming', async () => {
  await Promise.all([setAsideInTab(4, { page: 'NCT00000101' }), setAsideInTab(4, {})]);
  expect(scripting.executeScript).toHaveBeenCalledTimes(1);
});

it('puts nothing in to say that there is no study', async () => {
  expect(await setAsideInTab(4, { page: '' })).toEqual({ ok: true, value: null });
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

it('says where no script may run, and when the script does not answer', async () => {
  scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await setAsideInTab(4, {})).toMatchObject({ error: { kind: 'not-permitted' } });
  scripting.executeScript.mockResolvedValue([{}]);
  expect(await setAsideInTab(4, {})).toMatchObject({ error: { kind: 'bug' } });
});
