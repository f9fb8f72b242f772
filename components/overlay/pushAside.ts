// Moves the page aside in wide windows instead of covering it, and back.

/** Below this the page would be left with less than a column to read. */
const WIDE_PX = 1000;

/** Keeps the page's own margin and gives it back. `side` is the side the panel stands on. */
export function createPush(page: Document) {
  let undo = () => {};
  return {
    set(width: string | null, side: 'left' | 'right'): void {
      undo();
      undo = () => {};
      const wide = (page.defaultView?.innerWidth ?? 0) >= WIDE_PX;
      if (width === null || !wide) return;
      const { style } = page.documentElement;
      const property = `margin-${side}`;
      const before = style.getPropertyValue(property);
      style.setProperty(property, width);
      undo = () => {
        if (before === '') style.removeProperty(property);
        else style.setProperty(property, before);
      };
    },
  };
}
