// Does something when Escape is pressed inside an element; the innermost one wins.
import { type RefObject, useEffect } from 'react';

/** Listens natively, so that an inner element stops the key before an outer one sees it. */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  active: boolean,
  onEscape: () => void,
): void {
  useEffect(() => {
    const element = box.current;
    if (element === null || !active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [box, active, onEscape]);
}
