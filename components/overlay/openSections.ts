// Opens the closed sections of a page around something that is to be shown.

const hiddenBox = (element: Element) =>
  element.getClientRects().length === 0 && (element.textContent ?? '').trim() !== '';

/** Opens `<details>` and presses the page's own buttons (`aria-controls`) for every closed box around `node`. */
export function openSections(node: Node): void {
  const from = node instanceof Element ? node : node.parentElement;
  const closed: Element[] = [];
  for (let box = from; box !== null; box = box.parentElement) closed.unshift(box);
  for (const box of closed) {
    if (box.localName === 'details') box.setAttribute('open', '');
    else if (box.id !== '' && hiddenBox(box)) openerOf(box)?.click();
  }
}

function openerOf(box: Element): HTMLElement | null {
  return box.ownerDocument.querySelector<HTMLElement>(
    `[aria-expanded="false"][aria-controls~="${CSS.escape(box.id)}"]`,
  );
}
