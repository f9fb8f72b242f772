// The web pages of the registry: the app shell for every address, its parts, and the redirects of old links.
import { type Answer, htmlAnswer, jsonAnswer, redirectAnswer } from '../answer.ts';
import { readStudyId } from '../readStudyId.ts';
import type { Shelf } from '../shelf.ts';
import { appShell, clientScript, clientStyle, SCRIPT_PATH, STYLE_PATH } from './appShell.ts';
import { searchPage } from './searchPage.ts';
import { type Fragment, missingStudyPage, studyPage } from './studyPage.ts';

/** Asked by the pages' own script, as the real app asks the API's internal half. */
export const FRAGMENT_PATH = '/api/int/page';

// Old links still stand in papers and on other sites (PAGES.md).
const LEGACY_STUDY =
  /^\/(?:ct2\/(?:show\/(?:results\/|study\/|record\/)?|history\/)|show\/)?(NCT\d{8})\/?$/i;

export function answerPage(path: string, parameters: URLSearchParams): Answer {
  if (path === SCRIPT_PATH) return asset('text/javascript', clientScript);
  if (path === STYLE_PATH) return asset('text/css', clientStyle);
  const legacy = LEGACY_STUDY.exec(path)?.[1];
  if (legacy !== undefined) return redirectAnswer(`/study/${legacy.toUpperCase()}`);
  if (path === '/ct2/results') return redirectAnswer(`/search?${parameters}`);
  const shell = htmlAnswer(200, appShell);
  // Stricter than known of the real site: what works here works under a policy as well.
  shell.headers['content-security-policy'] =
    "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";
  return shell;
}

/** `address` is the path and query of the page to fill in. */
export function answerFragment(shelf: Shelf, address: string): Answer {
  return jsonAnswer(fragment(shelf, new URL(address, 'https://clinicaltrials.gov')));
}

function fragment(shelf: Shelf, url: URL): Fragment {
  const asked = /^\/study\/([^/]+)$/.exec(url.pathname)?.[1];
  if (asked === undefined) return searchPage(shelf, url.searchParams);
  const reading = readStudyId(asked);
  const study =
    reading.kind === 'id'
      ? (shelf.get(reading.nctId) ?? shelf.get(shelf.aliasOf(reading.nctId) ?? ''))
      : undefined;
  return study === undefined ? missingStudyPage(asked) : studyPage(study, url.searchParams);
}

function asset(type: string, body: string): Answer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
