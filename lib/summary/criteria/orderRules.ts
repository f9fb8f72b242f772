// Puts first, in a long list, the rules most people look for: six kinds, one rule each (R95).
import type { CriteriaItem } from './criteriaGroups.ts';

/** How many rules a list shows before it is opened. */
const SHOWN_FIRST = 6;

const KINDS: readonly RegExp[] = [
  /\bage[sd]?\b|\byears?[ -](?:old|of age|or older)\b/i,
  /\b(?:prior|previous|previously|received|treated|treatment|therapy|naive|naïve|refractory)\b/i,
  /\bpregnan|\bbreast-?\s?feed|\blactat|\bnursing\b|\bcontracepti/i,
  /\b(?:liver|hepatic|kidney|renal|creatinine|bilirubin|platelets?|neutrophils?|h(?:a|e|ae)moglobin|ejection fraction|organ function|bone marrow)\b/i,
  /\b(?:cancer|malignan\w+|hiv|hepatitis|infections?|diabetes|heart|cardiac|cardiovascular|stroke|psychiatric|seizures?|epilepsy)\b/i,
];

const DIAGNOSIS = /\bdiagnos|histologic/i;

/** Any longer word of the study's conditions, or words that tell of a diagnosis. */
function aboutCondition(conditions: readonly string[]): (rule: string) => boolean {
  const words = conditions
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3);
  return (rule) => {
    if (DIAGNOSIS.test(rule)) return true;
    const lower = rule.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
}

/** Rules with what stands under them. */
function trees(items: readonly CriteriaItem[]): CriteriaItem[][] {
  const found: CriteriaItem[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (item.depth === 0 || last === undefined) found.push([item]);
    else last.push(item);
  }
  return found;
}

/** Rules that lean on the one after or before them: "Any of the following:", "Asthma or", "OR current users". */
const LEANS_BACK = /^(?:or|and)\b/i;
const LEANS_ON = /(?:[:：]|\b(?:or|and)[.,;]?)$/i;
/** The longest of these endings, and the letter before it. */
const ENDING = ' and;'.length;
const leans = (text: string): boolean =>
  LEANS_ON.test(text.slice(-ENDING)) || LEANS_BACK.test(text);

/**
 * Lists longer than six rules: the first rule of each kind first, then all others in the order of the record. A list
 * whose rules lean on each other keeps its order: parted, they would say something else.
 */
export function orderRules(
  items: readonly CriteriaItem[],
  conditions: readonly string[],
): readonly CriteriaItem[] {
  const all = trees(items);
  if (all.length <= SHOWN_FIRST) return items;
  if (all.some((tree) => tree.length === 1 && leans(tree[0]?.text ?? ''))) return items;
  const first: CriteriaItem[][] = [];
  const kinds = KINDS.map((kind) => (rule: string) => kind.test(rule));
  for (const isOfKind of [aboutCondition(conditions), ...kinds]) {
    const found = all.find((tree) => !first.includes(tree) && isOfKind(tree[0]?.text ?? ''));
    if (found) first.push(found);
  }
  return [...first, ...all.filter((tree) => !first.includes(tree))].flat();
}
