// The rules for joining: which were added, dropped or reworded, rule by rule.
import { parseCriteria } from '../../summary/criteria/parseCriteria.ts';
import type { Markup } from '../../trial/sourced.ts';
import type { DetailLabel, Detector } from '../finding.ts';
import { type Matched, matchItems, pairByKey } from '../matchItems.ts';
import { wordKey } from '../wordKey.ts';

const PTR = '/protocolSection/eligibilityModule/eligibilityCriteria';

interface Rule {
  kind: DetailLabel;
  /** Headings it stands under: the people or step it is about. */
  labels: string;
  text: string;
}

function rulesOf(criteria: Markup | null): Rule[] {
  if (criteria === null) return [];
  return parseCriteria(criteria).flatMap(({ kind, labels, items }) => {
    const heading = labels.map(wordKey).join('|');
    return items.map(({ text }) => ({ kind, labels: heading, text }));
  });
}

/** Most rules stay as they are, letter for letter; only the others are worth normalising. */
const asWritten = ({ kind, labels, text }: Rule): string => `${kind}|${labels}|${text}`;

const textKey = ({ kind, text }: Rule): string => `${kind}|${wordKey(text)}`;
const fullKey = (rule: Rule): string => `${rule.labels}|${textKey(rule)}`;

const KINDS: readonly DetailLabel[] = ['in', 'out', 'rules', 'remarks'];

const headings = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(rules.map((rule) => rule.labels));

/** A rule may only have become another of its kind: what let people in does not turn into what keeps them out. */
function matchRules(
  before: readonly Rule[],
  after: readonly Rule[],
  oldHeadings: ReadonlySet<string>,
  newHeadings: ReadonlySet<string>,
): Matched<Rule> {
  // The same words under another heading are news only when both headings live on: else the heading was renamed.
  const moved = ([from, to]: [Rule, Rule]): boolean =>
    newHeadings.has(from.labels) && oldHeadings.has(to.labels);
  const parts = KINDS.map((kind) => {
    const ofKind = (rule: Rule) => rule.kind === kind;
    return matchItems(before.filter(ofKind), after.filter(ofKind), [textKey], (rule) => rule.text);
  });
  return {
    pairs: parts.flatMap((part) => [...part.pairs.filter(moved), ...part.reworded]),
    removed: parts.flatMap((part) => part.removed),
    added: parts.flatMap((part) => part.added),
  };
}

const lines = (rules: readonly Rule[]): string | null =>
  rules.length === 0 ? null : rules.map((rule) => rule.text).join('\n');

export const eligibility: Detector = (before, after) => {
  if (before.criteria === after.criteria) return [];
  const [old, young] = [rulesOf(before.criteria), rulesOf(after.criteria)];
  const same = pairByKey(old, young, asWritten);
  const left = pairByKey(same.removed, same.added, fullKey);
  const { pairs, removed, added } = matchRules(
    left.removed,
    left.added,
    headings(old),
    headings(young),
  );
  if (pairs.length + removed.length + added.length === 0) return [];
  return [
    {
      kind: 'eligibility',
      before: lines([...pairs.map(([from]) => from), ...removed]),
      after: lines([...pairs.map(([, to]) => to), ...added]),
      ptr: PTR,
      facts: { reworded: pairs.length, removed: removed.length, added: added.length },
      details: [
        ...pairs.map(([from, to]) => ({ before: from.text, after: to.text, label: to.kind })),
        ...removed.map((rule) => ({ before: rule.text, after: null, label: rule.kind })),
        ...added.map((rule) => ({ before: null, after: rule.text, label: rule.kind })),
      ],
    },
  ];
};
