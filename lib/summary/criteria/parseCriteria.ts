// The eligibility text as groups of rules: which let a person join, which keep one from joining, and for whom (R93, R94).
import type { Markup } from '../../trial/sourced.ts';
import { type CriteriaGroup, settle } from './criteriaGroups.ts';
import {
  announcesFor,
  cutAtHeadings,
  type Heading,
  headingOf,
  isLabel,
  isLetteredLabel,
  isOuterLabel,
  isRemark,
  leadIn,
  leadMatters,
} from './criteriaHeadings.ts';
import { type CriteriaLine, criteriaLines } from './criteriaLines.ts';
import {
  addRule,
  atStart,
  type CriteriaState,
  groupFor,
  keepUnused,
  name,
  open,
} from './criteriaState.ts';

/** A label with no colon of its own may stand over one line that announces the list. */
const SHORT_LABEL = 40;

/** A line and the heading it is, if it is one. */
interface ReadLine extends CriteriaLine {
  heading: Heading | undefined;
}

/** Whether a line names the people or the step of the rules after it. */
function names(
  state: CriteriaState,
  line: CriteriaLine,
  text: string,
  next: ReadLine | undefined,
): boolean {
  if (next === undefined) return false;
  if (!line.marked && next.marked && announcesFor(text, state.kind)) return true;
  if (!isLabel(text)) return false;
  const { heading } = next;
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

function addLine(state: CriteriaState, line: ReadLine, next: ReadLine | undefined): void {
  const { text, heading } = line;
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
function leadDoes(state: CriteriaState, text: string): 'nothing' | 'turn' | 'stay' | undefined {
  const lead = leadIn(text);
  if (lead === undefined) return undefined;
  const kind = lead === 'same' ? state.kind : lead;
  if (leadMatters(text, kind)) return 'stay';
  if (kind === state.kind) return 'nothing';
  return state.headedBy === 'heading' ? 'stay' : 'turn';
}

function addBody(
  state: CriteriaState,
  line: CriteriaLine,
  text: string,
  next: ReadLine | undefined,
): void {
  const does = next && (state.fresh || !line.marked) ? leadDoes(state, text) : undefined;
  if (does === 'nothing') return;
  if (does === 'turn') open(state, leadIn(text) === 'out' ? 'out' : 'in', undefined, 'lead');
  else if (does === 'stay' || !names(state, line, text, next)) addRule(state, line, text);
  else if (!(state.fresh && state.label !== undefined && announcesFor(text, state.kind)))
    name(state, text);
}

/**
 * Groups of rules in the order of the record. Every rule is text of the record, white space folded and list marks
 * taken off; headings and lines that only announce a list are not rules. Never throws.
 */
export function parseCriteria(markup: Markup): CriteriaGroup[] {
  const lines = criteriaLines(markup).flatMap((line) =>
    cutAtHeadings(line.text, line.marked).map((text, part): ReadLine => {
      const marked = line.marked && part === 0;
      return { ...line, text, marked, heading: headingOf(text, marked) };
    }),
  );
  const toJoin = lines.filter(
    ({ heading }) => heading?.kind === 'in' && heading.label === undefined,
  );
  const state = atStart(toJoin.length > 1);
  lines.forEach((line, index) => {
    addLine(state, line, lines[index + 1]);
  });
  keepUnused(state);
  return settle(state.groups);
}
