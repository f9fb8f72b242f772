// Does something when Escape is pressed inside an element; the innermost one wins.
import { type RefObject, useLayoutEffect } from 'react';

/**
 * Listens natively, so that an inner element stops the key before an outer one sees it, and is renewed with
 * the drawing: of two quick presses the second meets what the first has left.
 */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  active: boolean,
  onEscape: () => void,
): void {
  useLayoutEffect(() => {
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
