// The study's own rules for joining as lists: said plainly where that loses nothing, else quoted (R93–R97).
import { markupSource } from '../../trial/markupSource.ts';
import { type Markup, type Source, type Sourced, sliceSource } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import type { CriteriaGroup, CriteriaItem } from '../criteria/criteriaGroups.ts';
import { orderRules } from '../criteria/orderRules.ts';
import { parseCriteria } from '../criteria/parseCriteria.ts';
import { type PlainRule, plainRule } from '../criteria/plainRule.ts';
import { quotable } from '../quotable.ts';
import { type Statement, type StatementList, say } from '../statement.ts';
import { joiningTense, type Tense } from '../tense.ts';

type Of<K extends PlainRule['is']> = Extract<PlainRule, { is: K }>;

export interface WhoRulePhrases {
  'who.lead': { tense: Tense };
  'who.ordered': Record<string, never>;
  'who.noCriteria': Record<string, never>;
  'who.noRules': { kind: 'in' | 'out' };
  'who.list.rules': {
    kind: CriteriaGroup['kind'];
    labels: readonly string[];
    tense: Tense;
  };
  'who.rule.age': Of<'age'>;
  'who.rule.consent': Of<'consent'>;
  'who.rule.pregnant': Of<'pregnant'>;
  'who.rule.limit': Of<'limit'>;
  'who.rule.ecog': Of<'ecog'>;
  'who.rule.had': Of<'had'>;
  /** A rule said before, for other people. */
  'who.rule.again': { label: string; text: string };
}

const NOTHING = /^(?:none|n\/a|not applicable|nil|no exclusion criteria)\W*$/i;

/** A plain wording as a statement. */
function plain(
  rule: PlainRule,
  how: { rule: string; sources: Source[]; depth?: number },
): Statement {
  const full = { ...how, certainty: 'paraphrased' } as const;
  switch (rule.is) {
    case 'age':
      return say('who.rule.age', rule, full);
    case 'consent':
      return say('who.rule.consent', rule, full);
    case 'pregnant':
      return say('who.rule.pregnant', rule, full);
    case 'limit':
      return say('who.rule.limit', rule, full);
    case 'ecog':
      return say('who.rule.ecog', rule, full);
    case 'had':
      return say('who.rule.had', rule, full);
  }
}

function ruleOf(
  item: CriteriaItem,
  group: CriteriaGroup,
  criteria: Sourced<Markup>,
  said: Map<string, string>,
): Statement[] {
  const label = group.labels.at(-1) ?? '';
  const key = `${group.kind} ${item.text}`;
  const before = said.get(key);
  const sources = [markupSource(criteria, item.text)];
  const depth = item.depth > 0 ? { depth: item.depth } : {};
  if (before === label && item.depth === 0) return [];
  if (before !== undefined && label !== '')
    return [
      say(
        'who.rule.again',
        { label: quotable(label), text: quotable(item.text) },
        {
          rule: 'R96',
          certainty: 'quoted',
          sources: [...sources, markupSource(criteria, label)],
          ...depth,
        },
      ),
    ];
  said.set(key, label);
  const rule = plainRule(item.text, group.kind);
  return [
    rule
      ? plain(rule, { rule: 'R96', sources, ...depth })
      : say(
          'quote',
          { text: quotable(item.text) },
          { rule: 'R94', certainty: 'quoted', sources, ...depth },
        ),
  ];
}

const conditionsOf = (trial: Trial): string[] =>
  trial.conditions.conditions.items.map(({ value }) => value);

/** A group with its rules in the order they are shown in. */
interface Ordered {
  group: CriteriaGroup;
  items: readonly CriteriaItem[];
}

function listOf(
  { group, items }: Ordered,
  trial: Trial,
  criteria: Sourced<Markup>,
  said: Map<string, string>,
): StatementList {
  const sources = [
    sliceSource(criteria, criteria.value.slice(0, 200)),
    ...group.labels.map((label) => markupSource(criteria, label)),
  ];
  return {
    label: say(
      'who.list.rules',
      { kind: group.kind, labels: group.labels.map(quotable), tense: joiningTense(trial) },
      { rule: 'R97', certainty: 'stated', sources },
    ),
    items: items.flatMap((item) => ruleOf(item, group, criteria, said)),
  };
}

const isEmpty = (group: CriteriaGroup): boolean =>
  group.items.every((item) => NOTHING.test(item.text));

/** The lead line, the lists of rules and what the lists leave open. */
export function whoRules(trial: Trial): { statements: Statement[]; lists: StatementList[] } {
  const { criteria } = trial.eligibility;
  const groups = criteria ? parseCriteria(criteria.value) : [];
  if (!criteria || groups.length === 0)
    return {
      statements: [
        say(
          'who.noCriteria',
          {},
          { rule: 'R93', certainty: 'stated', sources: wholeRecord(trial) },
        ),
      ],
      lists: [],
    };
  const sources = [sliceSource(criteria, criteria.value.slice(0, 200))];
  const said = new Map<string, string>();
  const conditions = conditionsOf(trial);
  const inOrder = groups.map((group) => ({ group, items: orderRules(group.items, conditions) }));
  const told = inOrder.filter(({ group }) => !isEmpty(group));
  const lists = told.map((one) => listOf(one, trial, criteria, said));
  const kinds = new Set(told.map(({ group }) => group.kind));
  const missing = kinds.has('rules')
    ? []
    : (['in', 'out'] as const).filter((kind) => !kinds.has(kind));
  const ordered = inOrder.some(({ group, items }) =>
    items.some((item, index) => item !== group.items[index]),
  );
  return {
    statements: [
      say(
        'who.lead',
        { tense: joiningTense(trial) },
        { rule: 'R97', certainty: 'stated', sources },
      ),
      ...(ordered ? [say('who.ordered', {}, { rule: 'R95', certainty: 'computed', sources })] : []),
      ...missing.map((kind) =>
        say('who.noRules', { kind }, { rule: 'R93', certainty: 'stated', sources }),
      ),
    ],
    lists,
  };
}
