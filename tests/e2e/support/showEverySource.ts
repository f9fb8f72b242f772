// Runs in a page with a read over it: asks every sentence where it comes from, and looks whether the page then shows that.

export interface ShownSource {
  /** The section of the read, and the record's words as the note shows them. */
  section: string;
  words: string;
  where: 'in view' | 'out of view' | 'not on the page' | 'on the page, but not found' | 'no answer';
  /** What a screen reader hears. */
  said: string;
}

/**
 * Has every source shown once, and of every section one at least, or only those of the section with this heading: from
 * the end of the page, and the first of each section while all sections of the page are closed. Uses nothing from outside itself: it is sent to the browser.
 */
export async function showEverySource(
  root: ShadowRoot | Document,
  only?: string,
): Promise<ShownSource[]> {
  /** Until it gives something, ten seconds at most: what is missing then is in the answer. */
  const until = async (look: () => unknown) => {
    for (let turn = 0; turn < 2500 && !look(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 4));
  };
  const status = () => root.querySelector('.unseen[role=status]')?.textContent ?? '';
  const mark = () => {
    const marked: { getBoundingClientRect(): DOMRect }[] = [];
    // Not by its iterator: Firefox has none for scripts beside the page's.
    CSS.highlights.get('plain-trial-source')?.forEach((range) => {
      marked.push(range as Range);
    });
    return marked[0] ?? root.querySelector('.page-marks')?.firstElementChild;
  };
  const plain = (text: string | null | undefined) =>
    (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const page = plain(document.querySelector('main')?.textContent);

  const show = async (source: Element): Promise<ShownSource['where']> => {
    const before = status();
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    source.querySelector('button')?.click();
    // Whatever comes of it is said, and said so that the same words are heard again.
    await until(() => status() !== before);
    if (status() === before) return 'no answer';
    const box = mark()?.getBoundingClientRect();
    if (box) return box.bottom > 0 && box.top < innerHeight ? 'in view' : 'out of view';
    // Short words stand on every page.
    const words = plain(source.querySelector('[lang]')?.textContent);
    return words.length > 20 && page.includes(words)
      ? 'on the page, but not found'
      : 'not on the page';
  };

  const found: ShownSource[] = [];
  const isOpen = (ask: Element) => ask.getAttribute('aria-expanded') === 'true';
  const sectionOf = (ask: Element) =>
    ask.closest('section')?.querySelector('h3, h4')?.textContent ?? '';
  const asks = () => [...root.querySelectorAll<HTMLElement>('.ask')];
  // The lower sections are drawn a moment after the read says that it is ready.
  await until(() => only === undefined || asks().some((ask) => sectionOf(ask) === only));
  let before = '';
  for (const ask of asks()) {
    const section = sectionOf(ask);
    if (only !== undefined && section !== only) continue;
    if (section !== before)
      for (const one of document.querySelectorAll<HTMLElement>('[aria-expanded=true]')) one.click();
    before = section;
    // One note is open at a time: the last one closes by itself.
    if (!isOpen(ask)) ask.click();
    await until(() => isOpen(ask));
    const sources = root.querySelectorAll('.note-source');
    if (sources.length === 0)
      found.push({ section, words: 'no note', where: 'no answer', said: '' });
    for (const source of sources) {
      const words = (source.textContent ?? '').slice(0, 80);
      const known = found.some((one) => one.words === words);
      if (known && found.some((one) => one.section === section)) continue;
      const where = await show(source);
      found.push({ section, words, where, said: status().trim() });
    }
  }
  return found;
}
