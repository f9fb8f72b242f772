// The keyword in the address bar: hears what is typed, and shows what fits.
import browser from 'webextension-polyfill';

export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  content: string;
  description: string;
}

/** Answers with what the first line says, which stands for the words as typed, and with the lines below it. */
export type Suggest = (text: string) => Promise<{ hint: string; suggestions: Suggestion[] }>;

/** Chromium reads a description as XML, Firefox as text. */
function plain(description: string): string {
  if (browser.runtime.getURL('').startsWith('moz-')) return description;
  return description.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Attaches the listeners. `enter` gets the words, or the number of the line that was chosen. */
export function listenToOmnibox(suggest: Suggest, enter: (text: string) => void): void {
  const { omnibox } = browser;
  let typed = '';
  // The first line is set once: set while a person types, it shows what fitted to the letters before.
  omnibox.onInputStarted.addListener(async () => {
    const { hint } = await suggest('');
    omnibox.setDefaultSuggestion({ description: plain(hint) });
  });
  omnibox.onInputChanged.addListener(async (text, give) => {
    typed = text;
    const { suggestions } = await suggest(text);
    // Chromium shows nothing when answers to earlier letters come in between.
    if (text === typed)
      give(suggestions.map((one) => ({ ...one, description: plain(one.description) })));
  });
  omnibox.onInputEntered.addListener((text) => enter(text));
}
