// The study a page is about, told by its URL: one page names many studies, and only its URL says which is its own.
import { idsInUrl } from '../nct/findIds.ts';

/** Canonical number, or '' on a page that is about no single study. `rule`: `SiteRules.trial`. */
export function pageTrial({ pathname, search }: Location | URL, rule: string): string {
  const address = pathname + search;
  return (new RegExp(rule, 'i').test(address) && idsInUrl(address)[0]) || '';
}
