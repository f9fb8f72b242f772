// The keyword in the address bar: hears what is typed, and shows what fits.
import browser from 'webextension-polyfill';

export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  content: string;
  description: string;
}

/** What the lines say, and the first of them, which stands for the words as typed. */
export type Suggest = (text: string) => Promise<{ hint: string; suggestions: Suggestion[] }>;

/** Chromium reads a description as XML, Firefox as text. */
function plain(description: string): string {
  if (browser.runtime.getURL('').startsWith('moz-')) return description;
  return description.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Attaches the listeners. `enter` gets the words, or the number of the line that was chosen. */
export function listenToOmnibox(suggest: Suggest, enter: (text: string) => void): void {
  const { omnibox } = browser;
  const show = async (text: string, give: (suggestions: Suggestion[]) => void) => {
    const { hint, suggestions } = await suggest(text);
    omnibox.setDefaultSuggestion({ description: plain(hint) });
    give(suggestions.map((one) => ({ ...one, description: plain(one.description) })));
  };
  omnibox.onInputStarted.addListener(() => void show('', () => {}));
  omnibox.onInputChanged.addListener((text, give) => void show(text, give));
  omnibox.onInputEntered.addListener((text) => enter(text));
}
