// The window of the side panel: which of the browser's many events tell of its own tab in front, and of another page there.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserFront, type FrontTab } from '../../../components/beside/front.ts';

type Listener = (...given: unknown[]) => unknown;

const { fake } = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
    };
  };
  return {
    fake: {
      tabs: {
        onActivated: event(),
        onUpdated: event(),
        query: async () => [{ id: 7, windowId: 1, incognito: false }],
      },
      runtime: { onMessage: event() },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const { tabs, runtime } = fake;
const fire = ({ listeners }: { listeners: Set<Listener> }, ...given: unknown[]) => {
  for (const listener of listeners) listener(...given);
};
/** What the browser tells of a tab whose page is changing; of most addresses it tells none. */
const update = (id: number, url?: string, active = true, windowId = 1) =>
  fire(tabs.onUpdated, id, { status: 'loading' }, { active, windowId, url });

let heard: FrontTab[];
let stop: () => void;
const numbers = () => heard.splice(0).map(({ tabId }) => tabId);

beforeEach(async () => {
  heard = [];
  stop = browserFront.onTab((tab) => heard.push(tab));
  await vi.waitUntil(() => heard.length > 0);
  return () => stop();
});

describe('the tab in front', () => {
  it('is told at the start, and whenever another of this window comes to the front', () => {
    expect(heard).toEqual([{ tabId: 7, isPrivate: false }]);
    numbers();
    fire(tabs.onActivated, { tabId: 8, windowId: 1 });
    fire(tabs.onActivated, { tabId: 9, windowId: 2 });
    expect(numbers()).toEqual([8]);
  });

  it('is told again when its page is another, as far as the browser lets us know', () => {
    numbers();
    for (const url of ['https://a.example/', 'https://a.example/', 'https://a.example/#x'])
      update(7, url);
    expect(numbers()).toEqual([7, 7]);
    update(7);
    update(7);
    expect(numbers()).toEqual([7]);
    update(8, 'https://a.example/', false);
    update(9, 'https://a.example/', true, 2);
    expect(numbers()).toEqual([]);
  });

  it('is not told any more to who has stopped listening', () => {
    stop();
    numbers();
    fire(tabs.onActivated, { tabId: 8, windowId: 1 });
    update(7, 'https://b.example/');
    expect(numbers()).toEqual([]);
  });
});

describe('word of another study in a tab', () => {
  it('is answered by the panel beside that tab, and by no other message', () => {
    const end = browserFront.onStudy((tabId) => tabId === 7);
    const answer = vi.fn();
    fire(runtime.onMessage, { type: 'bg-ui-beside', tabId: 8 }, {}, answer);
    fire(runtime.onMessage, { type: 'bg-all-changed', tabId: 7 }, {}, answer);
    fire(runtime.onMessage, null, {}, answer);
    expect(answer).not.toHaveBeenCalled();
    fire(runtime.onMessage, { type: 'bg-ui-beside', tabId: 7 }, {}, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith(true);
    end();
    fire(runtime.onMessage, { type: 'bg-ui-beside', tabId: 7 }, {}, answer);
    expect(answer).toHaveBeenCalledOnce();
  });
});
