// Marks words on the page without touching its elements: by the browser's own highlights, or by boxes of ours above them.

const NAME = 'plain-trial-source';

export interface Marker {
  mark(range: Range): void;
  clear(): void;
}

/** A marker that uses the CSS Custom Highlight API where it can, and boxes in `layer` where it can't. */
export function createMarker(page: Document, layer: HTMLElement, colour: string): Marker {
  let clearLast = () => {};
  return {
    mark(range) {
      clearLast();
      clearLast = highlight(page, range, colour) ?? drawBoxes(page, layer, range);
    },
    clear() {
      clearLast();
      clearLast = () => {};
    },
  };
}

/** `null` where highlights are missing, or refused to a script that is not the page's. */
function highlight(page: Document, range: Range, colour: string): (() => void) | null {
  const view = page.defaultView;
  if (typeof Highlight === 'undefined' || view === null || !('highlights' in CSS)) return null;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}) { background-color: ${colour}; color: #1b2430; }`);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    CSS.highlights.set(NAME, new Highlight(range));
    return () => {
      CSS.highlights.delete(NAME);
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    return null;
  }
}

function drawBoxes(page: Document, layer: HTMLElement, range: Range): () => void {
  const draw = () => {
    const boxes = [...range.getClientRects()].map(({ left, top, width, height }) => {
      const box = layer.ownerDocument.createElement('span');
      Object.assign(box.style, {
        left: `${left - 2}px`,
        top: `${top - 2}px`,
        width: `${width + 4}px`,
        height: `${height + 4}px`,
      });
      return box;
    });
    layer.replaceChildren(...boxes);
  };
  draw();
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  page.addEventListener('scroll', draw, options);
  page.defaultView?.addEventListener('resize', draw, options);
  return () => {
    stop.abort();
    layer.replaceChildren();
  };
}
