// Where the reading of a criteria text stands: the kind of rules, whom they are for, and what opens a list.
import { type CriteriaGroup, groupIn } from './criteriaGroups.ts';
import { isOuterLabel, labelText, type RuleKind } from './criteriaHeadings.ts';
import type { CriteriaLine } from './criteriaLines.ts';

export interface CriteriaState {
  groups: CriteriaGroup[];
  kind: RuleKind;
  /** Named before a heading, so it holds for the headings that follow ("CONTROLS"). */
  cohort: string | undefined;
  /** Named by the heading ("Donor Inclusion Criteria"). */
  heading: string | undefined;
  /** Named in capitals over other labels ("PATIENT CHARACTERISTICS:"). */
  outer: string | undefined;
  /** Named between heading and list ("Part A"). */
  label: string | undefined;
  /** What said which kind the rules are. */
  headedBy: 'heading' | 'lead' | undefined;
  /** No rule since the last heading or label. */
  fresh: boolean;
  /** The last rule ended in a colon with no list of its own: what follows belongs under it. */
  parent: { depth: number; of: 'list' | 'paragraphs' } | undefined;
  /** The text has more than one set of rules to join, each for its own people. */
  cohorts: boolean;
}

/** Before the first line. */
export const atStart = (cohorts: boolean): CriteriaState => ({
  groups: [],
  kind: 'rules',
  cohort: undefined,
  heading: undefined,
  outer: undefined,
  label: undefined,
  headedBy: undefined,
  fresh: true,
  parent: undefined,
  cohorts,
});

/** The group the next rule of this kind belongs to. */
export function groupFor(state: CriteriaState, kind: CriteriaGroup['kind']): CriteriaGroup {
  const named = [state.cohort, state.heading, state.outer, state.label];
  const labels = kind === 'remarks' ? [] : named.filter((label) => label !== undefined);
  return groupIn(state.groups, kind, labels);
}

/** Goes over to rules of a kind. A label just before named the people for this heading and the ones that follow. */
export function open(
  state: CriteriaState,
  kind: RuleKind,
  heading: string | undefined,
  by: 'heading' | 'lead',
): void {
  if (state.fresh) state.cohort = state.label ?? state.outer ?? state.cohort;
  state.kind = kind;
  state.heading = heading;
  state.outer = undefined;
  state.label = undefined;
  state.headedBy = by;
  state.fresh = true;
  state.parent = undefined;
}

/** Keeps a rule, under the one before it where that opened a list. */
export function addRule(state: CriteriaState, line: CriteriaLine, text: string): void {
  const under = state.parent !== undefined && nestsUnder(state.parent, line);
  if (!under) state.parent = undefined;
  groupFor(state, state.kind).items.push({ text, depth: line.depth + (under ? 0.5 : 0) });
  state.fresh = false;
  if (under || !/[:：]$/u.test(text)) return;
  if (!line.marked) state.parent = { depth: line.depth, of: 'list' };
  else if (!line.listFollows) state.parent = { depth: line.depth, of: 'paragraphs' };
}

/** A colon opens what comes after it: a paragraph the list after it, a list item the paragraphs after it. */
const nestsUnder = (parent: NonNullable<CriteriaState['parent']>, line: CriteriaLine): boolean =>
  parent.of === 'list'
    ? line.depth > parent.depth || (line.marked && line.depth === parent.depth)
    : !line.marked && line.depth === parent.depth;

/** A label with no rule under it was a rule itself. */
export function keepUnused(state: CriteriaState): void {
  const { label } = state;
  state.label = undefined;
  if (!state.fresh || label === undefined) return;
  groupFor(state, state.kind).items.push({ text: label, depth: 0 });
}

/** Names the people or the step of the rules that follow. */
export function name(state: CriteriaState, text: string): void {
  keepUnused(state);
  if (isOuterLabel(text)) {
    state.outer = labelText(text);
    state.label = undefined;
  } else state.label = labelText(text);
  state.fresh = true;
  state.parent = undefined;
}
