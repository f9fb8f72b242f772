// Primary outcomes as posted: what was measured, and each group's value with its unit (R104, R105).

import { markupSource } from '../../trial/markupSource.ts';
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { GroupValue, OutcomeMeasure, TrialResults } from '../../trial/trial.ts';
import { quotable } from '../quotable.ts';
import { paragraphsOf, sentencesOf } from '../sentences.ts';
import { type Statement, type StatementList, say } from '../statement.ts';

export interface OutcomePhrases {
  'results.list.outcome': { title: string; time: string | undefined };
  'results.scale': { text: string };
  'results.value': {
    /** Row titles of the registry, outermost first. */
    rows: readonly string[];
    group: string;
    value: string;
    /** How many were counted, when the value counts people. */
    of: string | undefined;
    param: string | undefined;
    unit: string | undefined;
  };
  'results.valueMissing': {
    rows: readonly string[];
    group: string;
    comment: string | undefined;
  };
  'results.moreRows': Record<string, never>;
}

/** How many rows of one outcome are shown. */
const MOST_ROWS = 24;

const DIRECTION =
  /\b(?:higher|lower|greater|larger|smaller|increas\w+|decreas\w+)\b[^.]{0,60}\b(?:scores?|values?|numbers?|ratings?)?\b[^.]{0,80}\b(?:better|worse|more|less|greater|severe|severity|improve\w*|function|symptoms?|indicat\w*|represent\w*|mean)\b/i;
const MOST_SCALE_LETTERS = 260;

/** The registrant's own sentence on which way the scale runs. */
function scale(outcome: OutcomeMeasure): Statement[] {
  const at = outcome.description;
  if (!at || !/\b(?:scale|score|questionnaire|index|inventory|rating|range)/i.test(at.value))
    return [];
  const text = paragraphsOf(at.value)
    .flatMap(sentencesOf)
    .find((sentence) => sentence.length <= MOST_SCALE_LETTERS && DIRECTION.test(sentence));
  return text === undefined
    ? []
    : [
        say(
          'results.scale',
          { text: quotable(text) },
          { rule: 'R104', certainty: 'quoted', sources: [markupSource(at, text)] },
        ),
      ];
}

const isNumber = (text: string): boolean => /\d/.test(text);

interface Row {
  titles: Sourced[];
  value: GroupValue;
  denoms: OutcomeMeasure['denoms'];
}

function rowsOf(outcome: OutcomeMeasure): Row[] {
  return outcome.classes.items.flatMap((group) =>
    group.categories.items.flatMap((category) =>
      category.measurements.items.map((value) => ({
        titles: [group.title, category.title].filter((title) => title !== undefined),
        value,
        denoms: group.denoms.items.length > 0 ? group.denoms : outcome.denoms,
      })),
    ),
  );
}

/** Who a row is about: its titles, its group, and where they stand. */
function named(outcome: OutcomeMeasure, { titles, value }: Row) {
  const group = outcome.groups.items.find(({ id }) => id.value === value.groupId.value);
  const name = group?.title ?? value.groupId;
  return {
    rows: titles.map((title) => quotable(title.value)),
    group: quotable(name.value),
    sources: [...titles, name].map(sourceOf),
  };
}

/** A row without a number, with the registrant's word on why. */
function missingValue(outcome: OutcomeMeasure, row: Row): Statement {
  const { rows, group, sources } = named(outcome, row);
  const { comment, value } = row.value;
  const why = comment && paragraphsOf(comment.value)[0];
  const from = [
    ...(value ? [sourceOf(value)] : []),
    ...(comment && why !== undefined ? [markupSource(comment, why)] : []),
  ];
  return say(
    'results.valueMissing',
    { rows, group, comment: why && quotable(why) },
    { rule: 'R104', certainty: 'stated', sources: [...sources, ...from] },
  );
}

/** How many people of the row's group were counted, when the value counts people. */
function countedPeople(outcome: OutcomeMeasure, { value, denoms }: Row): Sourced | undefined {
  if (outcome.paramType?.value !== 'COUNT_OF_PARTICIPANTS') return undefined;
  return denoms.items
    .flatMap((denom) => denom.counts.items)
    .find((count) => count.groupId.value === value.groupId.value)?.value;
}

function rowStatement(outcome: OutcomeMeasure, row: Row): Statement {
  const { value } = row.value;
  if (!value || !isNumber(value.value)) return missingValue(outcome, row);
  const { rows, group, sources } = named(outcome, row);
  const of = countedPeople(outcome, row);
  const { paramType, unitOfMeasure } = outcome;
  const from: Source[] = [value, of, paramType, unitOfMeasure].flatMap((at) =>
    at ? [sourceOf(at)] : [],
  );
  return say(
    'results.value',
    {
      rows,
      group,
      value: value.value,
      of: of?.value,
      param: paramType?.value,
      unit: unitOfMeasure && quotable(unitOfMeasure.value),
    },
    { rule: 'R104', certainty: 'stated', sources: [...sources, ...from] },
  );
}

/** Nobody was counted in such a row: "0 of 0 people" tells nothing. */
const isOfNobody = (outcome: OutcomeMeasure, row: Row): boolean =>
  countedPeople(outcome, row)?.value === '0';

function listOf(outcome: OutcomeMeasure): StatementList[] {
  const { title, timeFrame } = outcome;
  const rows = rowsOf(outcome).filter((row) => !isOfNobody(outcome, row));
  if (!title || rows.length === 0) return [];
  const more = rows.length > MOST_ROWS;
  return [
    {
      label: say(
        'results.list.outcome',
        { title: quotable(title.value), time: timeFrame && quotable(timeFrame.value) },
        {
          rule: 'R104',
          certainty: 'quoted',
          sources: [title, timeFrame].flatMap((at) => (at ? [sourceOf(at)] : [])),
        },
      ),
      items: [
        ...scale(outcome),
        ...rows.slice(0, MOST_ROWS).map((row) => rowStatement(outcome, row)),
        ...(more
          ? [
              say(
                'results.moreRows',
                {},
                {
                  rule: 'R104',
                  certainty: 'stated',
                  sources: [sourceOf(outcome.classes)],
                },
              ),
            ]
          : []),
      ],
    },
  ];
}

/** One list for each primary outcome with posted values. */
export const outcomeLists = (results: TrialResults): StatementList[] =>
  results.outcomeMeasures.items.filter(({ type }) => type?.value === 'PRIMARY').flatMap(listOf);
