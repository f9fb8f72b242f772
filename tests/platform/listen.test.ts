// Every event reaches its handler, all of them attached in one go.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Events, listen } from '../../lib/platform/listen.ts';
import { ownIdentity } from '../../lib/platform/senders.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { alarms, commands, contextMenus, notifications, omnibox, permissions, runtime, storage } =
  fakeBrowser;

const events = {
  onMessage: vi.fn<Events['onMessage']>(),
  onInstalled: vi.fn<Events['onInstalled']>(),
  onStartup: vi.fn<Events['onStartup']>(),
  onAlarm: vi.fn<Events['onAlarm']>(),
  onNotificationClicked: vi.fn<Events['onNotificationClicked']>(),
  onPermissionsChanged: vi.fn<Events['onPermissionsChanged']>(),
  onMenu: vi.fn<Events['onMenu']>(),
  onCommand: vi.fn<Events['onCommand']>(),
  onOmniboxEntered: vi.fn<Events['onOmniboxEntered']>(),
  suggest: vi.fn<Events['suggest']>(),
  onSyncAreaChanged: vi.fn<Events['onSyncAreaChanged']>(),
};

/** Fires an event as the browser would. */
const fire = (event: { addListener: ReturnType<typeof vi.fn> }, ...given: unknown[]): unknown =>
  event.addListener.mock.calls[0]?.[0](...given);

beforeEach(() => {
  resetBrowser();
  for (const handler of Object.values(events)) handler.mockResolvedValue(undefined as never);
  listen(events);
});

describe('listen', () => {
  it('answers messages with what the handler says', async () => {
    events.onMessage.mockResolvedValue({ ok: true, value: null });
    const sender = { id: 'own-id' };
    expect(await fire(runtime.onMessage, { type: 'x' }, sender)).toEqual({ ok: true, value: null });
    expect(events.onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'x' }, sender);
  });

  it('hands on every other event', () => {
    fire(runtime.onInstalled, { reason: 'install' });
    fire(runtime.onStartup);
    fire(alarms.onAlarm, { name: 'check-follows' });
    fire(notifications.onClicked, 'change:1');
    fire(permissions.onRemoved, {});
    fire(permissions.onAdded, {});
    fire(contextMenus.onClicked, { menuItemId: 'read-selection', selectionText: 'NCT1' });
    fire(commands.onCommand, 'open-library');
    fire(omnibox.onInputEntered, 'cough');
    fire(storage.sync.onChanged, {});
    expect(events.onInstalled).toHaveBeenCalledExactlyOnceWith('install');
    expect(events.onStartup).toHaveBeenCalledTimes(1);
    expect(events.onAlarm).toHaveBeenCalledExactlyOnceWith('check-follows');
    expect(events.onNotificationClicked).toHaveBeenCalledExactlyOnceWith('change:1');
    expect(events.onPermissionsChanged).toHaveBeenCalledTimes(2);
    expect(events.onMenu).toHaveBeenCalledExactlyOnceWith({ text: 'NCT1', tab: null });
    expect(events.onCommand).toHaveBeenCalledExactlyOnceWith('open-library');
    expect(events.onOmniboxEntered).toHaveBeenCalledExactlyOnceWith('cough');
    expect(events.onSyncAreaChanged).toHaveBeenCalledTimes(1);
  });

  it('lets a mistake in a handler be seen', async () => {
    const seen = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const mistake = new Error('mistake');
    events.onAlarm.mockRejectedValue(mistake);
    fire(alarms.onAlarm, { name: 'check-follows' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(mistake));
  });
});

describe('ownIdentity', () => {
  const isRegistry = async (host: string): Promise<boolean> =>
    (await ownIdentity({ url: `https://${host}/study/NCT00000101` })).isRegistry(host);

  it('knows us', async () => {
    const own = await ownIdentity({ url: undefined });
    expect(own).toMatchObject({ id: 'own-id', origin: 'chrome-extension://own-id' });
  });

  it.each(['clinicaltrials.gov', 'www.clinicaltrials.gov', 'classic.clinicaltrials.gov'])(
    'takes %s for a registry by the manifest, also while its permission is withheld',
    async (host) => {
      permissions.contains.mockResolvedValue(false);
      expect(await isRegistry(host)).toBe(true);
    },
  );

  it.each(['example.org', 'notclinicaltrials.gov', 'clinicaltrials.gov.example.org'])(
    'takes %s for one only when the person gave permission for it',
    async (host) => {
      permissions.contains.mockResolvedValue(false);
      expect(await isRegistry(host)).toBe(false);
      permissions.contains.mockResolvedValue(true);
      expect(await isRegistry(host)).toBe(true);
      expect(permissions.contains).toHaveBeenLastCalledWith({ origins: [`https://${host}/*`] });
    },
  );

  it('says nothing about another host than the sender’s', async () => {
    const own = await ownIdentity({ url: 'https://clinicaltrials.gov/' });
    expect(own.isRegistry('example.org')).toBe(false);
  });

  it.each([
    [undefined],
    ['http://clinicaltrials.gov/'],
    ['chrome-extension://own-id/popup.html'],
    ['nonsense'],
  ])('takes %s for none, without asking the browser', async (url) => {
    const own = await ownIdentity({ url });
    expect(own.isRegistry('clinicaltrials.gov')).toBe(false);
    expect(own.isRegistry('')).toBe(false);
    expect(permissions.contains).not.toHaveBeenCalled();
  });
});
