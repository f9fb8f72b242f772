// The eligibility text as groups of rules: which let a person join, which keep one from joining, and for whom (R93, R94).
import type { Markup } from '../../trial/sourced.ts';
import {
  announcesFor,
  cutAtHeadings,
  headingOf,
  isLabel,
  isLetteredLabel,
  isOuterLabel,
  isRemark,
  labelText,
  leadIn,
  leadMatters,
  type RuleKind,
} from './criteriaHeadings.ts';
import { type CriteriaLine, criteriaLines } from './criteriaLines.ts';

/** One rule in the record's own words. `depth` says how deep it stands under the rules before it. */
export interface CriteriaItem {
  text: string;
  depth: number;
}

/** A label with no colon of its own may stand over one line that announces the list. */
const SHORT_LABEL = 40;

/** Rules of one kind for the same people. `labels` are the record's headings for them, outermost first. */
export interface CriteriaGroup {
  kind: RuleKind | 'remarks';
  labels: string[];
  items: CriteriaItem[];
}

interface State {
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

const sameLabels = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index]);

function groupFor(state: State, kind: CriteriaGroup['kind']): CriteriaGroup {
  const labels =
    kind === 'remarks'
      ? []
      : [state.cohort, state.heading, state.outer, state.label].filter(
          (label) => label !== undefined,
        );
  const known = state.groups.find(
    (group) => group.kind === kind && sameLabels(group.labels, labels),
  );
  if (known) return known;
  const group: CriteriaGroup = { kind, labels, items: [] };
  state.groups.push(group);
  return group;
}

function open(
  state: State,
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

function addRule(state: State, line: CriteriaLine, text: string): void {
  const under = state.parent !== undefined && nestsUnder(state.parent, line);
  if (!under) state.parent = undefined;
  groupFor(state, state.kind).items.push({ text, depth: line.depth + (under ? 0.5 : 0) });
  state.fresh = false;
  if (under || !/[:：]$/u.test(text)) return;
  if (!line.marked) state.parent = { depth: line.depth, of: 'list' };
  else if (!line.listFollows) state.parent = { depth: line.depth, of: 'paragraphs' };
}

/** A colon opens what comes after it: a paragraph the list after it, a list item the paragraphs after it. */
const nestsUnder = (parent: NonNullable<State['parent']>, line: CriteriaLine): boolean =>
  parent.of === 'list'
    ? line.marked || line.depth > parent.depth
    : !line.marked && line.depth === parent.depth;

/** A label with no rule under it was a rule itself. */
function keepUnused(state: State): void {
  const { label } = state;
  state.label = undefined;
  if (!state.fresh || label === undefined) return;
  groupFor(state, state.kind).items.push({ text: label, depth: 0 });
}

function name(state: State, text: string): void {
  keepUnused(state);
  if (isOuterLabel(text)) {
    state.outer = labelText(text);
    state.label = undefined;
  } else state.label = labelText(text);
  state.fresh = true;
  state.parent = undefined;
}

/** Whether a line names the people or the step of the rules after it. */
function names(
  state: State,
  line: CriteriaLine,
  text: string,
  next: CriteriaLine | undefined,
): boolean {
  if (next === undefined) return false;
  if (!line.marked && next.marked && announcesFor(text, state.kind)) return true;
  if (!isLabel(text)) return false;
  const heading = headingOf(next.text, next.marked);
  if (line.marked) return state.cohorts && heading?.kind === 'in' && heading.label === undefined;
  if (heading)
    return (
      state.headedBy === undefined ||
      state.cohort !== undefined ||
      (isOuterLabel(text) && heading.kind === 'in')
    );
  const inside = !state.fresh && line.depth > 0 && next.depth >= line.depth;
  if (inside) return false;
  if (isLetteredLabel(text)) return true;
  if (line.listFollows || (next.marked && next.depth <= line.depth)) return true;
  return /[:：]$/u.test(text) || (text.length <= SHORT_LABEL && /[:：]$/u.test(next.text));
}

function addLine(state: State, line: CriteriaLine, next: CriteriaLine | undefined): void {
  const { text } = line;
  const heading = headingOf(text, line.marked);
  if (heading) {
    open(state, heading.kind, heading.label, 'heading');
    if (heading.rest !== undefined) addBody(state, { ...line, marked: false }, heading.rest, next);
    return;
  }
  if (!line.marked && isRemark(text) && line.depth === 0) {
    groupFor(state, 'remarks').items.push({ text, depth: 0 });
    return;
  }
  addBody(state, line, text, next);
}

/**
 * What a lead-in does: it is left out, it turns the rules after it around (where no heading has said which they are),
 * or it says more than the heading over it and stays a rule with the others under it.
 */
function leadDoes(state: State, text: string): 'nothing' | 'turn' | 'stay' | undefined {
  const lead = leadIn(text);
  if (lead === undefined) return undefined;
  const kind = lead === 'same' ? state.kind : lead;
  if (leadMatters(text, kind)) return 'stay';
  if (kind === state.kind) return 'nothing';
  return state.headedBy === 'heading' ? 'stay' : 'turn';
}

function addBody(
  state: State,
  line: CriteriaLine,
  text: string,
  next: CriteriaLine | undefined,
): void {
  const does = next && (state.fresh || !line.marked) ? leadDoes(state, text) : undefined;
  if (does === 'nothing') return;
  if (does === 'turn') open(state, leadIn(text) === 'out' ? 'out' : 'in', undefined, 'lead');
  else if (does === 'stay' || !names(state, line, text, next)) addRule(state, line, text);
  else if (!(state.fresh && state.label !== undefined && announcesFor(text, state.kind)))
    name(state, text);
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

/** Rules before any heading let a person join when a heading for the others comes later. */
function settle(groups: readonly CriteriaGroup[]): CriteriaGroup[] {
  const headed = groups.some((group) => group.kind === 'in' || group.kind === 'out');
  const settled: CriteriaGroup[] = [];
  for (const group of groups) {
    if (group.items.length === 0) continue;
    const kind = headed && group.kind === 'rules' ? 'in' : group.kind;
    const items = stepped(group.items);
    const known = settled.find(
      (other) => other.kind === kind && sameLabels(other.labels, group.labels),
    );
    if (known) known.items.push(...items);
    else settled.push({ ...group, kind, items });
  }
  return settled;
}

/**
 * Groups of rules in the order of the record. Every rule is text of the record, white space folded and list marks
 * taken off; headings and lines that only announce a list are not rules. Never throws.
 */
export function parseCriteria(markup: Markup): CriteriaGroup[] {
  const state: State = {
    groups: [],
    kind: 'rules',
    cohort: undefined,
    heading: undefined,
    outer: undefined,
    label: undefined,
    headedBy: undefined,
    fresh: true,
    parent: undefined,
    cohorts: false,
  };
  const lines = criteriaLines(markup).flatMap((line) =>
    cutAtHeadings(line.text, line.marked).map((text, part) => ({
      ...line,
      text,
      marked: line.marked && part === 0,
    })),
  );
  const toJoin = lines
    .map((line) => headingOf(line.text, line.marked))
    .filter((heading) => heading?.kind === 'in' && heading.label === undefined);
  state.cohorts = toJoin.length > 1;
  lines.forEach((line, index) => {
    addLine(state, line, lines[index + 1]);
  });
  keepUnused(state);
  return settle(state.groups);
}
