// The sites a person switched on: the browser's permission is the switch, and everything else follows it.
import { OPTIONAL_SITES } from '../detect/optionalSites.ts';
import type { Site, SiteRules } from '../detect/siteRules.ts';
import { clinicalTrialsGov } from '../detect/sites/clinicalTrialsGov.ts';
import { generic } from '../detect/sites/generic.ts';
import type { SiteState } from '../messaging/protocol.ts';
import type { Deps } from './deps.ts';

const stateOf = ({ name, kind, hosts }: Site, allowed: readonly string[]): SiteState => ({
  name,
  kind,
  hosts: [...hosts],
  allowed: [...allowed],
});

const otherSite = (host: string): Site => ({
  name: host,
  kind: 'others',
  hosts: [host],
  rules: generic,
});

const siteAt = (host: string): Site =>
  OPTIONAL_SITES.find(({ hosts }) => hosts.includes(host)) ?? otherSite(host);

/** True for the registry whose records we read, on from the start. */
export const isRegistryHost = ({ registryHost }: Deps, host: string): boolean =>
  `.${host}`.endsWith(`.${registryHost}`);

/** What the detector knows of a host's pages. */
export const rulesAt = (deps: Deps, host: string): SiteRules =>
  isRegistryHost(deps, host) ? clinicalTrialsGov : siteAt(host).rules;

/** The hosts of a site that the browser lets us onto. */
async function allowedOf({ hosts }: Site, platform: Deps['platform']): Promise<string[]> {
  const may = await Promise.all(hosts.map(platform.mayAskHost));
  return hosts.filter((_, index) => may[index]);
}

/** All sites there are, and those others a person switched on by their address; each with the hosts that are allowed. */
async function sitesAndHosts({ platform }: Deps): Promise<{ site: Site; allowed: string[] }[]> {
  const known = OPTIONAL_SITES.map(async (site) => ({
    site,
    allowed: await allowedOf(site, platform),
  }));
  const knownHosts = OPTIONAL_SITES.flatMap(({ hosts }) => hosts);
  const others = (await platform.sites.allowedHosts())
    .filter((host) => !knownHosts.includes(host))
    .map((host) => ({ site: otherSite(host), allowed: [host] }));
  return [...(await Promise.all(known)), ...others];
}

/** Calls that come together take turns: each looks at what the browser allows then. */
let last: Promise<unknown> = Promise.resolve();

/** Brings the scripts in line with what the browser allows, and tells where each site is on. */
export function syncSites(deps: Deps): Promise<SiteState[]> {
  const work = async () => {
    const sites = await sitesAndHosts(deps);
    await deps.platform.sites.setScripts(
      sites.flatMap(({ site, allowed }) => allowed.map((host) => ({ host, rules: site.rules }))),
    );
    return sites.map(({ site, allowed }) => stateOf(site, allowed));
  };
  const mine = last.then(work, work);
  // Whoever called hears of a failure; the next in turn begins all the same.
  last = mine.catch(() => {});
  return mine;
}

/** The registry itself, on from the start: while a person has taken it back on the browser's page for extensions. */
export async function ownSiteOff({ platform, registryHost }: Deps): Promise<SiteState[]> {
  if (await platform.mayAskHost(registryHost)) return [];
  return [{ name: 'ClinicalTrials.gov', kind: 'own', hosts: [`*.${registryHost}`], allowed: [] }];
}

/** The site of a page that can be switched on or off; null where no site is, and on the registry's own pages unless they were taken back. */
export async function siteOf(deps: Deps, origin: string): Promise<SiteState | null> {
  const host = /^https:\/\/([^/:]+)$/.exec(origin)?.[1];
  if (host === undefined) return null;
  if (isRegistryHost(deps, host)) return (await ownSiteOff(deps))[0] ?? null;
  const site = siteAt(host);
  return stateOf(site, await allowedOf(site, deps.platform));
}
