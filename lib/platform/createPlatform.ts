// The browser as the use cases see it: one object, so that a test can hand in another.
import browser from 'webextension-polyfill';
import { activeTab, askDetector, readTab } from './activeTab.ts';
import { clearAlarm, ensureAlarm, setAlarm } from './alarms.ts';
import { setBadgeCount } from './badgeCount.ts';
import { addressOf, besideStudy, hasBegunBeside, keepBeside, tellBeside } from './besidePage.ts';
import { broadcastChanged } from './broadcast.ts';
import { isFirstTime } from './firstTime.ts';
import { rememberFocus, returnFocus } from './frameFocus.ts';
import { setAsideInTab } from './injectAside.ts';
import { showSourceInTab, showTrialInTab } from './injectOverlay.ts';
import { keepAwake } from './keepAwake.ts';
import { readKeptNote, writeKeptNote } from './keptNote.ts';
import { setMenus } from './menus.ts';
import { clearNotification, showNotification, shownNotifications } from './notifications.ts';
import { openPage } from './pages.ts';
import { mayAskHost } from './permissions.ts';
import { openPopup } from './popup.ts';
import { eraseSettings, loadSettings, saveSettings } from './settings.ts';
import { changeShortcuts, listShortcuts } from './shortcuts.ts';
import { allowedHosts, setSiteScripts } from './siteScripts.ts';
import { readSyncArea, writeSyncArea } from './syncArea.ts';
import { tellPage } from './tellPage.ts';

export function createPlatform() {
  return {
    alarms: { ensure: ensureAlarm, set: setAlarm, clear: clearAlarm },
    notifications: {
      show: showNotification,
      shown: shownNotifications,
      clear: clearNotification,
    },
    settings: { load: loadSettings, save: saveSettings, erase: eraseSettings },
    keptNote: { read: readKeptNote, write: writeKeptNote },
    page: {
      active: activeTab,
      askDetector,
      read: readTab,
      showTrial: showTrialInTab,
      /** True when the overlay showed this study, or any where none is named, and is closed now. */
      hideTrial: (tabId: number, nctId: string) => tellPage(tabId, 'bg-cs-hide-trial', { nctId }),
      hasOverlay: (tabId: number) => tellPage(tabId, 'bg-cs-overlay-there', { open: true }),
      setAside: setAsideInTab,
      showSource: showSourceInTab,
      rememberFocus,
      returnFocus,
    },
    beside: {
      hasBegun: hasBegunBeside,
      tell: tellBeside,
      keep: keepBeside,
      study: besideStudy,
      address: addressOf,
    },
    menus: { set: setMenus },
    shortcuts: { list: listShortcuts, change: changeShortcuts },
    syncArea: { read: readSyncArea, write: writeSyncArea },
    setBadgeCount,
    broadcastChanged,
    isFirstTime,
    keepAwake,
    mayAskHost,
    sites: { allowedHosts, setScripts: setSiteScripts },
    openPage,
    openPopup,
    /** The person's languages, best first (BCP 47): those pages are told too, so that panel and read agree. */
    preferredLanguages: (): readonly string[] => [
      ...navigator.languages,
      browser.i18n.getUILanguage(),
    ],
  };
}

export type Platform = ReturnType<typeof createPlatform>;
