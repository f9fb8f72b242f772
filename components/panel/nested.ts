// List items with the items that belong under them.
import type { Sentence } from '../../lib/summary/plainRead.ts';

export interface Nested {
  item: Sentence;
  under: Nested[];
}

/** Turns depths into a tree. A depth that skips levels hangs under the nearest item before it. */
export function nested(items: readonly Sentence[]): Nested[] {
  const top: Nested[] = [];
  const open: { depth: number; under: Nested[] }[] = [{ depth: -1, under: top }];
  for (const item of items) {
    const depth = item.depth ?? 0;
    while (open.length > 1 && (open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const node: Nested = { item, under: [] };
    open.at(-1)?.under.push(node);
    open.push({ depth, under: node.under });
  }
  return top;
}
