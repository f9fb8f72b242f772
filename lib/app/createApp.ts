// The table of contents: every message and every event, and the use case that answers it.
import type { Asker, Handlers } from '../messaging/router.ts';
import type { MenuClick } from '../platform/menus.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { RequestLogRow } from '../settings/requestLogRow.ts';
import { beginCards, hideEdgeTab, moveEdgeTab, toggleOverlay, turnPage } from './aside.ts';
import { applyImport, exportBackup, previewBackup, previewImport } from './backups.ts';
import { showSource, studyBeside } from './besidePage.ts';
import { getCard, knownHeads } from './card.ts';
import { changeSaved } from './changeSaved.ts';
import { changeSettings } from './changeSettings.ts';
import { createCheck } from './checkFollows.ts';
import { citeTrial } from './citeTrial.ts';
import type { Deps } from './deps.ts';
import { erase, eraseCounts } from './erase.ts';
import { createFindPlaces } from './findPlaces.ts';
import {
  filterCondition,
  followConditions,
  followTrial,
  unfollowCondition,
  unfollowConditions,
  unfollowTrial,
} from './following.ts';
import {
  openFromKeyboard,
  openFromMenu,
  openFromOmnibox,
  setOutside,
  suggest,
} from './fromAnywhere.ts';
import { getTrial } from './getTrial.ts';
import { compareVersions, registryHistory, studyHistory } from './history.ts';
import {
  annotate,
  listChanges,
  listConditions,
  listSaved,
  markSeen,
  refreshBadge,
} from './library.ts';
import { closeNotice, noteKept, notices, putBack, withNote } from './notices.ts';
import {
  openFromFrame,
  openOverlay,
  openOverlayInTab,
  type PageTab,
  pageTrials,
} from './pageTrials.ts';
import { createReader } from './readAll.ts';
import { CHECK_ALARM, ensureAlarms, RETRY_ALARM, TELL_ALARM } from './schedule.ts';
import { ownSiteOff, syncSites } from './sites.ts';
import { createStudySource } from './studySource.ts';
import { SYNC_ALARM, syncLists, withSync } from './syncLists.ts';
import { newsPlace, tellAlerts } from './tellAlerts.ts';

export function createApp(given: Deps) {
  const deps = withNote(withSync(given));
  const { store, platform } = deps;
  const source = createStudySource(deps);
  const check = createCheck(deps, source);

  const findPlaces = createFindPlaces(deps);
  const reader = createReader(deps, source);
  /** A message of a script in a page, which is always in a tab. */
  const inTab = <T>(
    { tabId, origin, inPrivate }: Asker,
    use: (tab: PageTab) => Promise<Result<T>>,
  ): Promise<Result<T>> =>
    tabId === undefined
      ? Promise.resolve(fail('bad-request', 'no tab'))
      : use({ tabId, origin, inPrivate });

  const handlers: Handlers = {
    'cs-bg-open-overlay': ({ nctId }, asker) =>
      inTab(asker, (tab) =>
        asker.frameId === undefined
          ? openOverlay(deps, source, nctId, tab)
          : openFromFrame(deps, source, nctId, { ...tab, frameId: asker.frameId }),
      ),
    'cs-bg-focus-frame': ({ frameId }, asker) =>
      inTab(asker, async ({ tabId }) => {
        await platform.page.returnFocus(tabId, frameId);
        return ok(null);
      }),
    'cs-bg-toggle-overlay': ({ nctId }, asker) =>
      inTab(asker, (tab) => toggleOverlay(deps, source, nctId, tab)),
    'cs-bg-hover': (_ask, asker) => inTab(asker, (tab) => beginCards(deps, tab)),
    'cs-bg-page': ({ nctId = '' }, asker) =>
      inTab(asker, (tab) => turnPage(deps, source, tab, nctId)),
    'cs-bg-card': (ask, { inPrivate }) => getCard(deps, source, ask, !inPrivate),
    'cs-bg-move-tab': (place, asker) => inTab(asker, (tab) => moveEdgeTab(deps, tab, place)),
    'cs-bg-hide-tab': ({ everywhere }, asker) =>
      inTab(asker, (tab) => hideEdgeTab(deps, tab, everywhere)),
    'ui-bg-get-trial': ({ nctId, refresh }, { inPrivate }) =>
      getTrial(deps, source, nctId, { refresh, keep: !inPrivate }),
    'ui-bg-follow': ({ nctId }) => followTrial(deps, source, nctId),
    'ui-bg-unfollow': ({ nctId }) => unfollowTrial(deps, source, nctId),
    'ui-bg-follow-conditions': ({ nctId, conditions }) =>
      followConditions(deps, source, nctId, conditions),
    'ui-bg-unfollow-conditions': ({ nctId, conditions }) =>
      unfollowConditions(deps, source, nctId, conditions),
    'ui-bg-unfollow-condition': ({ condition }) => unfollowCondition(deps, condition),
    'ui-bg-filter-condition': ({ condition, filter }) => filterCondition(deps, condition, filter),
    'ui-bg-list-saved': ({ nctIds }) => listSaved(deps, nctIds),
    'ui-bg-list-changes': () => listChanges(deps),
    'ui-bg-list-conditions': () => listConditions(deps),
    'ui-bg-mark-seen': ({ ids }) => markSeen(deps, ids),
    'ui-bg-annotate': ({ nctId, ...annotation }) => annotate(deps, nctId, annotation),
    'ui-bg-change-saved': ({ nctIds, change }) => changeSaved(deps, nctIds, change),
    'ui-bg-notices': () => notices(deps),
    'ui-bg-put-back': () => putBack(deps),
    'ui-bg-close-notice': ({ notice }) => closeNotice(deps, notice),
    'ui-bg-history': ({ nctId }) => studyHistory(deps, nctId),
    'ui-bg-registry-history': ({ nctId }) => registryHistory(deps, nctId),
    'ui-bg-compare-versions': ({ nctId, ...versions }) => compareVersions(deps, nctId, versions),
    'ui-bg-check-now': () => check('click'),
    'ui-bg-last-check': async () => {
      const state = await store.checks.get();
      if (!state.ok) return state;
      const { doneAt, failure } = state.value;
      return ok({ at: doneAt, ...(failure && { failure }) });
    },
    'ui-bg-find-places': ({ typed }) => findPlaces(typed),
    'ui-bg-sync-state': async () => {
      const state = await store.checks.get();
      return state.ok ? ok(state.value.sync ?? null) : state;
    },
    'ui-bg-get-settings': async () => ok(await platform.settings.load()),
    'ui-bg-set-settings': ({ settings }) => changeSettings(deps, settings),
    'ui-bg-cite': (ask, { inPrivate }) =>
      citeTrial(deps, source, ask, { refresh: false, keep: !inPrivate }),
    'ui-bg-export': () => exportBackup(deps),
    'ui-bg-import-preview': ({ json }) => previewImport(deps, json),
    'ui-bg-import-apply': ({ token }) => applyImport(deps, token),
    'ui-bg-list-backups': () => store.backups.list(),
    'ui-bg-backup-preview': ({ at }) => previewBackup(deps, at),
    'ui-bg-erase': ({ what }) => erase(deps, what),
    'ui-bg-erase-counts': () => eraseCounts(deps),
    'ui-bg-request-log': () => store.requestLog.list(),
    'ui-bg-open-page': async ({ page, hash }) => {
      await platform.openPage(page, hash);
      return ok(null);
    },
    'ui-bg-page-trials': ({ all = false }) => pageTrials(deps, all),
    'ui-bg-list-sites': async () => ok([...(await ownSiteOff(deps)), ...(await syncSites(deps))]),
    'ui-bg-known-heads': ({ nctIds }) => knownHeads(deps, source, nctIds),
    'ui-bg-read-all': async ({ nctIds }) =>
      (await platform.page.active())?.inPrivate
        ? fail('not-permitted', 'nothing is kept in a private window')
        : ok(reader.start(nctIds)),
    'ui-bg-read-all-stop': async () => ok(await reader.stop()),
    'ui-bg-read-all-state': async () => ok(reader.state()),
    'ui-bg-shortcuts': async () => ok(await platform.shortcuts.list()),
    'ui-bg-change-shortcuts': async () => {
      await platform.shortcuts.change();
      return ok(null);
    },
    'ui-bg-open-overlay-in-tab': (ask) => openOverlayInTab(deps, source, ask),
    'ui-bg-beside': (ask) => studyBeside(deps, ask),
    'ui-bg-show-source': (ask) => showSource(deps, ask),
  };

  return {
    handlers,

    /** Every start of the background, however it was woken. */
    async onWake(): Promise<void> {
      await ensureAlarms(deps);
      await noteKept(deps);
    },

    /** A new start of the browser: what was pending when it closed is told, and the button shows what is unseen. */
    async onStartup(): Promise<void> {
      await setOutside(deps);
      await syncSites(deps);
      await tellAlerts(deps);
      await refreshBadge(deps);
    },

    /** Installed for the first time, the extension introduces itself; updated or loaded anew, it stays quiet. */
    async onInstalled(reason: string): Promise<void> {
      await setOutside(deps);
      if (reason === 'install' && (await platform.isFirstTime()))
        await platform.openPage('welcome');
      // An update may have taken the alarm that would have told what waits for the end of quiet hours.
      await tellAlerts(deps);
      // An update takes the registered scripts with it.
      await syncSites(deps);
      await refreshBadge(deps);
    },

    async onAlarm(name: string): Promise<void> {
      if (name === CHECK_ALARM || name === RETRY_ALARM) await check('alarm');
      if (name === TELL_ALARM) await tellAlerts(deps);
      if (name === SYNC_ALARM) await syncLists(deps);
    },

    async onNotificationClicked(id: string): Promise<void> {
      await platform.notifications.clear(id);
      await platform.openPage('library', newsPlace(id));
    },

    /** Another computer's list has arrived. */
    onSyncAreaChanged: (): Promise<void> => syncLists(deps),

    /** A permission was given or taken away: scripts on other sites follow it, and a check that failed for want of it can go on. */
    async onPermissionsChanged(): Promise<void> {
      await syncSites(deps);
      await platform.broadcastChanged(['sites']);
      const state = await store.checks.get();
      if (!state.ok || state.value.failure?.kind !== 'not-permitted') return;
      if (await platform.mayAskHost(deps.registryHost)) await check('click');
    },

    onMenu: (click: MenuClick): Promise<void> => openFromMenu(deps, source, click),
    onCommand: (name: string): Promise<void> => openFromKeyboard(deps, source, name),
    suggest: (text: string) => suggest(deps, text),
    onOmniboxEntered: (text: string): Promise<void> => openFromOmnibox(deps, source, text),

    /** Every request to the registry, for the log. */
    async logRequest(row: RequestLogRow): Promise<void> {
      if (!source.isUnlogged(row.path)) await store.requestLog.add(row);
    },
  };
}

export type App = ReturnType<typeof createApp>;
