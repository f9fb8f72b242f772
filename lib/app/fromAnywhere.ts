// Ways to a read that start outside a page: the browser's menus, its address bar and the keyboard.
import { filterSaved, NO_FILTER } from '../follow/filterSaved.ts';
import type { SavedTrial } from '../follow/saved.ts';
import { OUTSIDE_STRINGS } from '../i18n/outsideStrings.ts';
import { numbersIn } from '../nct/numbersIn.ts';
import { parseStudyNumber } from '../nct/studyNumber.ts';
import type { ActiveTab } from '../platform/activeTab.ts';
import type { MenuClick } from '../platform/menus.ts';
import type { Suggestion } from '../platform/omnibox.ts';
import type { Deps } from './deps.ts';
import { languageOf } from './language.ts';
import { listSaved } from './library.ts';
import { openOverlay, pageTrials } from './pageTrials.ts';
import type { StudySource } from './studySource.ts';

/** Lines below the address bar besides the number itself. Browsers show about as many. */
const MOST_SUGGESTIONS = 5;
const LONGEST_SHOWN = 40;

/** The study a text names: a number as people type it, or the first in it. */
const idIn = (text: string): string | undefined => parseStudyNumber(text)?.id ?? numbersIn(text)[0];

/** The browser's menus and the hint of its address bar, in the person's language. May be done again at any time. */
export async function setOutside(deps: Deps): Promise<void> {
  const words = OUTSIDE_STRINGS[await languageOf(deps)];
  await deps.platform.menus.set(words);
}

/** Over the page in front where that is allowed, else in a page of ours, which also says what is wrong with a number. */
async function openAnywhere(
  deps: Deps,
  source: StudySource,
  asked: string,
  tab: ActiveTab | null,
): Promise<void> {
  const nctId = idIn(asked);
  if (nctId !== undefined && tab !== null && (await openOverlay(deps, source, nctId, tab)).ok)
    return;
  const shown = nctId ?? encodeURIComponent(asked.trim().slice(0, LONGEST_SHOWN));
  await deps.platform.openPage('library', `trial/${shown}`);
}

/** A click in the page's menu, on a selection or a link. */
export const openFromMenu = (
  deps: Deps,
  source: StudySource,
  { text, tab }: MenuClick,
): Promise<void> => openAnywhere(deps, source, text, tab);

async function savedFor(deps: Deps, text: string): Promise<SavedTrial[]> {
  if (text.trim() === '') return [];
  const saved = await listSaved(deps);
  return saved.ok ? filterSaved(saved.value, { ...NO_FILTER, text }) : [];
}

/** What fits to the words after the keyword: the number typed, and saved studies. */
export async function suggest(
  deps: Deps,
  text: string,
): Promise<{ hint: string; suggestions: Suggestion[] }> {
  const words = OUTSIDE_STRINGS[await languageOf(deps)];
  const typed = idIn(text);
  const saved = (await savedFor(deps, typed ?? text)).slice(0, MOST_SUGGESTIONS);
  const suggestions = saved.map(({ nctId, headline, statusText }) => ({
    content: nctId,
    description: `${headline} – ${nctId} – ${statusText}`,
  }));
  if (typed !== undefined && suggestions.length === 0)
    suggestions.push({ content: typed, description: words.open(typed) });
  return { hint: words.hint, suggestions };
}

/** Enter in the address bar: a number, or else the first saved study that fits; without any word, all of them. */
export async function openFromOmnibox(
  deps: Deps,
  source: StudySource,
  text: string,
): Promise<void> {
  if (text.trim() === '') return deps.platform.openPage('library');
  const [first] = idIn(text) === undefined ? await savedFor(deps, text) : [];
  await openAnywhere(deps, source, first?.nctId ?? text, null);
}

/** A key: the plain read of the page's study, or of the only one it names. With several or none the popup shows them. */
export async function openFromKeyboard(
  deps: Deps,
  source: StudySource,
  command: string,
): Promise<void> {
  const { platform } = deps;
  if (command === 'open-library') return platform.openPage('library');
  if (command !== 'open-read') return;
  const [tab, trials] = await Promise.all([platform.page.active(), pageTrials(deps)]);
  const { page, nctIds } = trials.ok ? trials.value : { page: null, nctIds: [] };
  const nctId = page ?? (nctIds.length === 1 ? nctIds[0] : undefined);
  if (nctId !== undefined) return openAnywhere(deps, source, nctId, tab);
  if (!(await platform.openPopup())) await platform.openPage('library');
}
