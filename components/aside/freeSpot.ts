// Finds a place at the window's edge that covers nothing a person could use.

/** What takes a click or a key, in the page's own content. */
const CONTROLS = `a[href],button,input,select,textarea,summary,label,iframe,video,audio,[contenteditable],
[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=switch],[role=slider],[tabindex="0"]`;

/** No control people can hit is smaller. */
const STEP = 8;
const OURS = /^plain-trial-/;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function covers(page: Document, { left, top, width, height }: Box): boolean {
  const columns = Math.ceil(width / STEP);
  const rows = Math.ceil(height / STEP);
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const x = left + Math.min(width - 1, column * STEP);
      const y = top + Math.min(height - 1, row * STEP);
      const seen = page.elementsFromPoint(x, y).find((one) => !OURS.test(one.localName));
      if (seen?.closest(CONTROLS)) return true;
    }
  return false;
}

/**
 * The top nearest to the wanted one where a box covers no control of the page, `room` pixels being the window's height;
 * undefined when there is none.
 */
export function freeTop(page: Document, wanted: Box, room: number): number | undefined {
  const most = room - wanted.height;
  for (let away = 0; away <= most + STEP; away += STEP)
    for (const top of away === 0 ? [wanted.top] : [wanted.top - away, wanted.top + away])
      if (top >= 0 && top <= most && !covers(page, { ...wanted, top })) return top;
  return undefined;
}
