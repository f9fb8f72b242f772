// The badge pressed in a frame gets the focus back, whatever the browser and the page did meanwhile.
// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberFocus, returnFocus } from '../../lib/platform/frameFocus.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const roots = new WeakMap<HTMLElement, ShadowRoot>();

/** The button of a new badge. */
function addBadge(nctId: string): HTMLButtonElement {
  const badge = document.createElement('plain-trial-badge');
  const button = document.createElement('button');
  badge.dataset.nct = nctId;
  const root = badge.attachShadow({ mode: 'closed' });
  root.append(button);
  roots.set(badge, root);
  document.body.append(badge);
  return button;
}

const hostOf = (button: HTMLButtonElement) => (button.getRootNode() as ShadowRoot).host;

/** What has got the focus, by button. */
const focused: HTMLButtonElement[] = [];
const watch = (button: HTMLButtonElement) => {
  button.focus = () => focused.push(button);
};

const press = async (button: HTMLButtonElement) => {
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(hostOf(button));
  await rememberFocus(1, 3);
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.body);
};

beforeEach(() => {
  resetBrowser();
  focused.length = 0;
  document.body.replaceChildren();
  vi.stubGlobal('chrome', {
    dom: { openOrClosedShadowRoot: (element: HTMLElement) => roots.get(element) ?? null },
  });
  fakeBrowser.scripting.executeScript.mockImplementation(async (injection) => {
    const { func } = injection as { func: () => unknown };
    return [{ result: func() }];
  });
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

it('goes back to the badge that was pressed, not to another of the same study', async () => {
  const [first, second] = [addBadge('NCT00000101'), addBadge('NCT00000101')];
  [first, second].forEach(watch);
  await press(second);
  await returnFocus(1, 3);
  expect(focused).toEqual([second]);
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 1, frameIds: [3] },
    func: expect.any(Function),
  });
});

it('goes to the badge that has taken its place', async () => {
  const gone = addBadge('NCT00000101');
  await press(gone);
  hostOf(gone).remove();
  const other = addBadge('NCT00000102');
  const again = addBadge('NCT00000101');
  [other, again].forEach(watch);
  await returnFocus(1, 3);
  expect(focused).toEqual([again]);
});

it('finds the button in Firefox, which has no call for closed roots', async () => {
  vi.stubGlobal('chrome', {});
  const button = addBadge('NCT00000101');
  watch(button);
  const host = hostOf(button) as HTMLElement;
  Object.assign(host, { openOrClosedShadowRoot: roots.get(host) });
  await press(button);
  await returnFocus(1, 3);
  expect(focused).toEqual([button]);
});

it('says nothing of a frame that is gone', async () => {
  fakeBrowser.scripting.executeScript.mockRejectedValue(new Error('No frame with id 3'));
  await expect(returnFocus(1, 3)).resolves.toBeUndefined();
});
