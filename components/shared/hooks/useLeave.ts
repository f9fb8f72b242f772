// Does something when the pointer is pressed outside an element or the focus leaves it.
import { type RefObject, useEffect } from 'react';

export function useLeave(
  box: RefObject<HTMLElement | null>,
  active: boolean,
  onLeave: () => void,
): void {
  useEffect(() => {
    const element = box.current;
    if (element === null || !active) return;
    const { ownerDocument } = element;
    const onPointer = (event: Event) => {
      if (!event.composedPath().includes(element)) onLeave();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) onLeave();
    };
    ownerDocument.addEventListener('pointerdown', onPointer, true);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      ownerDocument.removeEventListener('pointerdown', onPointer, true);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [box, active, onLeave]);
}
