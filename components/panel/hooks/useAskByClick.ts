// Opens the note of a sentence when its text is clicked.
import { type RefObject, useEffect } from 'react';

interface SelectingRoot {
  getSelection?: () => Selection | null;
}

/** Selecting text to copy it is no click: Chromium keeps a shadow root's selection in the root. */
function selecting(element: Element): boolean {
  const root = element.getRootNode() as SelectingRoot;
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * Listens on `root` for clicks on `[data-ask]` text. Links, buttons and inputs inside keep their own meaning.
 * A pointer's shortcut only: each sentence has a button that does the same for the keyboard.
 */
export function useAskByClick(
  root: RefObject<HTMLElement | null>,
  toggle: (id: string) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const onClick = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('a, button, input, select')) return;
      const id = target.closest('[data-ask]')?.getAttribute('data-ask');
      if (id && !selecting(element)) toggle(id);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [root, toggle]);
}
