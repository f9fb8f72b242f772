// Finds study numbers in the text of a page, without stopping it and without touching every node.
import { BEGINNING, idAt } from '../nct/findIds.ts';
import type { Spot } from './spot.ts';

const TEXT_AND_CDATA = 12;
/** Elements whose text is read at once where numbers are dense; more and more where there are none. */
const FEW = 64;
/** Milliseconds of work before the page gets its turn. */
const SLICE = 12;
/** A number, however it is broken up, spans no more characters than this. */
const LONGEST = 60;

/** The block whose lines this text is part of. */
function blockOf({ parentElement: block }: Node): Element | null {
  while (block && /inline|contents/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}

/** The number that begins at `start` in the walker's text, and may go on in further texts of the same line. */
function readAt(walker: TreeWalker, start: number): Spot | undefined {
  const first = walker.currentNode as Text;
  const line = [first];
  let text = first.data;
  let found = idAt(text, start);
  if (!found) {
    while (text.length < start + LONGEST && walker.nextNode()) {
      const next = walker.currentNode as Text;
      if (blockOf(next) !== blockOf(first)) break;
      line.push(next);
      text += next.data;
    }
    walker.currentNode = first;
    found = idAt(text, start);
  }
  const element = first.parentElement;
  if (!found || !element) return;
  let { id, end } = found;
  const run: Text[] = [];
  for (const node of line) {
    run.push(node);
    if (end <= node.length) break;
    end -= node.length;
  }
  return { id, says: '', run, end, element };
}

/**
 * Calls `found` for every number in the text below `root`, in document order.
 * Reads the text of many elements at once and looks for the node only where a number may be: on a page of 150,000
 * elements that is a fraction of visiting each text. Gives way every few milliseconds; when the page changes meanwhile
 * just where it left off, it starts again.
 */
export async function scanText(root: Element, found: (spot: Spot) => void): Promise<void> {
  const elements = root.getElementsByTagName('*');
  const walker = document.createTreeWalker(root, TEXT_AND_CDATA);
  const range = new Range();
  let from = root;
  let position = 0;
  let step = FEW;
  let since = performance.now();
  range.setStart(root, 0);
  for (;;) {
    position += step;
    const next = elements[position];
    if (next) range.setEnd(next, 0);
    else {
      walker.currentNode = root;
      const last = walker.lastChild() as Text | null;
      if (!last) return;
      range.setEnd(last, last.length);
    }
    step += step >> 3;
    let passed = 0;
    let node: Text | null | undefined;
    const text = range.toString();
    for (const at of text.matchAll(BEGINNING)) {
      if (!node) walker.currentNode = from;
      node ??= walker.nextNode() as Text | null;
      while (node && passed + node.length <= at.index) {
        passed += node.length;
        node = walker.nextNode() as Text | null;
      }
      const hit = node && readAt(walker, at.index - passed);
      if (hit) found(hit);
      step = FEW;
    }
    if (!next) return;
    range.collapse();
    from = next;
    if (performance.now() > since + SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!from.isConnected) return scanText(root, found);
      since = performance.now();
    }
  }
}
