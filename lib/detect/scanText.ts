// Finds study numbers in the text of a page, without stopping it and without touching every node.
import { BEGINNING, idAt } from '../nct/findIds.ts';
import type { Spot } from './spot.ts';

const TEXT_AND_CDATA = 12;
/** Elements whose text is read at once where numbers are dense; more and more where there are none. */
const FEW = 64;
/** About as many as are ever read at once: longer texts are read at a slower pace, and the page waits for each. */
const MANY = 400;
/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;
/** A number, however it is broken up, spans no more characters than this. */
const LONGEST = 60;

/** The element, or the first around it, whose display is none of `passed`: with inline ones the block whose lines a text is part of. */
export function boxOf(element: Element | null, passed: RegExp): Element | null {
  let box = element;
  while (box?.parentElement && passed.test(getComputedStyle(box).display)) box = box.parentElement;
  return box;
}

const blockOf = ({ parentElement }: Node) => boxOf(parentElement, /inline|contents/);

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
 * Calls `found` for every number in the text of `roots`, in document order; several roots are siblings one after the other.
 * Reads the text of many elements at once and looks for the node only where a number may be: on a page of 150,000
 * elements that is a fraction of visiting each text. Gives way every few milliseconds; when the page changes meanwhile
 * just where it left off, it starts again.
 */
export async function scanText(roots: Element[], found: (spot: Spot) => void): Promise<void> {
  const last = roots.at(-1);
  if (!last) return;
  const elements = roots[1] ? roots : last.getElementsByTagName('*');
  const walker = document.createTreeWalker(document, TEXT_AND_CDATA);
  const range = new Range();
  let [from = last] = roots;
  let position = 0;
  let step = FEW;
  let since = performance.now();
  range.setStart(from, 0);
  for (;;) {
    position += step;
    const next = elements[position];
    range.setEnd(next ?? last, next ? 0 : last.childNodes.length);
    if (step < MANY) step += step >> 3;
    let passed = 0;
    walker.currentNode = from;
    let node = walker.nextNode() as Text | null;
    const text = range.toString();
    for (const at of text.matchAll(BEGINNING)) {
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
      const stay = roots.filter((root) => root.isConnected);
      if (!from.isConnected || roots[stay.length]) return scanText(stay, found);
      since = performance.now();
    }
  }
}
