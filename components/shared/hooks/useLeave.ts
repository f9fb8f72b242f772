// Does something when the pointer is pressed outside an element or the focus leaves it.
import { type RefObject, useLayoutEffect } from 'react';

/** From outside a closed shadow root nobody sees what was pressed inside it, so both sides are listened to. */
export function useLeave(
  box: RefObject<HTMLElement | null>,
  active: boolean,
  onLeave: () => void,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || !active) return;
    const root = element.getRootNode();
    const outer = root instanceof ShadowRoot ? root.host : element;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const outsideOf = (inner: EventTarget) => (event: Event) => {
      if (!event.composedPath().includes(inner)) onLeave();
    };
    root.addEventListener('pointerdown', outsideOf(element), options);
    element.ownerDocument.addEventListener('pointerdown', outsideOf(outer), options);
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) onLeave();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [box, active, onLeave]);
}
