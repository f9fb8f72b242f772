// The detector on sites a person switched on: registered with the browser, for exactly the hosts it allows.
import browser from 'webextension-polyfill';
import { hostPattern, type SiteRules, siteRulesKey } from '../detect/siteRules.ts';

const JS = ['/content-scripts/site-detector.js'];
/** The badges look alike everywhere. */
const CSS = ['/content-scripts/detector.css'];

export interface SiteScript {
  host: string;
  rules: SiteRules;
}

/** Hosts beyond the manifest's own that the browser lets us onto, one by one. */
export async function allowedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions = [] } = browser.runtime.getManifest();
  return origins
    .filter((origin) => !host_permissions.includes(origin))
    .flatMap((origin) => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? []);
}

/** Runs in a frame, so it may use nothing from outside. */
const originOfFrame = (): string => origin;

/**
 * Into the pages that are open already, and into frames of these hosts alone: another host's may have it. What lets
 * nobody in is passed over, and in Chromium all frames in a page that does: those of these hosts wait for their next load.
 */
async function putIntoOpenTabs(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const frames = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: originOfFrame,
        // A page that never ends loading keeps nobody waiting.
        injectImmediately: true,
      });
      const frameIds = frames
        .filter(({ result }) => hosts.some((host) => result === `https://${host}`))
        .map(({ frameId }) => frameId);
      if (frameIds.length === 0) return;
      const target = { tabId, frameIds };
      await Promise.all([
        browser.scripting.insertCSS({ target, files: CSS }),
        browser.scripting.executeScript({ target, files: JS }),
      ]);
    }),
  );
}

/**
 * Makes the registered scripts those of `wanted`: what is missing is registered, its rules put where the detector looks,
 * and open pages get it at once; what is no longer wanted is taken back with its rules. Calls must not overlap.
 */
export async function setSiteScripts(wanted: readonly SiteScript[]): Promise<void> {
  const ids = new Set(wanted.map(({ host }) => siteRulesKey(host)));
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const old = registered.filter((id) => id.startsWith(siteRulesKey('')) && !ids.has(id));
  if (old.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: old });
    await browser.storage.local.remove(old);
  }
  // Rules of a new version take the place of the old ones.
  await browser.storage.local.set(
    Object.fromEntries(wanted.map(({ host, rules }) => [siteRulesKey(host), rules])),
  );
  const missing = wanted.filter(({ host }) => !registered.includes(siteRulesKey(host)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ host }) => ({
      id: siteRulesKey(host),
      matches: [hostPattern(host)],
      js: JS,
      css: CSS,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
  await putIntoOpenTabs(missing.map(({ host }) => host));
}
