// What the detector has to know about the site it runs on: data only, so that it can be kept and sent where it applies.

/**
 * Rules of a site. The detector carries those of the one site that is on from the start; those of a site switched on
 * later are kept in `storage.local` under `siteRulesKey(host)`, so a page loads no other site's.
 */
export interface SiteRules {
  /** Selector of the blocks within which a study is badged once: a result card, a row, a section. */
  region: string;
  /** Regular expression on path and search of the URL, ignoring case: matches where the page is about one study, the first its URL names. */
  trial: string;
  /** Regular expression of the site's own numbers, ignoring case: those the background may look for across. */
  own?: string;
}

/** The key in `storage.local` of the rules for a host. */
export const siteRulesKey = (host: string): string => `site:${host}`;

/** For `trial` of sites whose pages are about no single study. */
export const NO_STUDY = '(?!)';

/** `others`: whatever a person switched on by its address. `own`: the one that is on from the start. */
export type SiteKind = 'articles' | 'portals' | 'registries' | 'others' | 'own';

/** A site a person can switch on. */
export interface Site {
  /** Its own name, the same in every language. */
  name: string;
  kind: SiteKind;
  /** Host names, each asked for on its own. */
  hosts: readonly string[];
  rules: SiteRules;
}

/** The host permission that lets a script run on a host. */
export const hostPattern = (host: string): string => `https://${host}/*`;
