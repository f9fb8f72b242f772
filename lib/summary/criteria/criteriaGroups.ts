// Groups of rules: which let a person join, which keep one from joining, and for whom.
import type { RuleKind } from './criteriaHeadings.ts';

/** One rule in the record's own words. `depth` says how deep it stands under the rules before it. */
export interface CriteriaItem {
  text: string;
  depth: number;
}

/** Rules of one kind for the same people. `labels` are the record's headings for them, outermost first. */
export interface CriteriaGroup {
  kind: RuleKind | 'remarks';
  labels: string[];
  items: CriteriaItem[];
}

const sameLabels = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index]);

/** The group of this kind and these labels, made if it is not there. */
export function groupIn(
  groups: CriteriaGroup[],
  kind: CriteriaGroup['kind'],
  labels: string[],
): CriteriaGroup {
  const known = groups.find((group) => group.kind === kind && sameLabels(group.labels, labels));
  if (known) return known;
  const group: CriteriaGroup = { kind, labels, items: [] };
  groups.push(group);
  return group;
}

/** Depths as steps from 0: a rule is one step below the last rule above it that stands further out. */
function stepped(items: readonly CriteriaItem[]): CriteriaItem[] {
  const above: number[] = [];
  return items.map(({ text, depth }) => {
    while ((above.at(-1) ?? -1) >= depth) above.pop();
    above.push(depth);
    return { text, depth: above.length - 1 };
  });
}

/** A label all rules stand under names nobody in particular: "Participant". */
const ANYONE = /^(?:the )?(?:participant|patient|subject|individual|volunteer)s?$/i;

/** Groups that hold rules, their depths settled. Rules before any heading let a person join when a heading for the others comes later. */
export function settle(groups: readonly CriteriaGroup[]): CriteriaGroup[] {
  const headed = groups.some((group) => group.kind === 'in' || group.kind === 'out');
  const settled: CriteriaGroup[] = [];
  const labelled = groups.filter(({ items, labels }) => items.length > 0 && labels.length > 0);
  const anyone = labelled.every(({ labels }) => labels.every((label) => ANYONE.test(label)));
  for (const group of groups) {
    if (group.items.length === 0) continue;
    const kind = headed && group.kind === 'rules' ? 'in' : group.kind;
    const items = stepped(group.items);
    groupIn(settled, kind, anyone ? [] : group.labels).items.push(...items);
  }
  return settled;
}
