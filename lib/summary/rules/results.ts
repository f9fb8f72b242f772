// Section "results": what the registry posted, counted and quoted, never judged (R100–R107).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial, TrialResults } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import type { Draft, SectionRules, Statement, StatementList } from '../statement.ts';
import { say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { type OutcomePhrases, outcomeLists } from './outcomeResults.ts';
import { type ProblemPhrases, problems } from './problemResults.ts';
import { quotes } from './quotes.ts';

export interface ResultsPhrases extends OutcomePhrases, ProblemPhrases {
  /** Marked as posted, and not among the fields at hand. */
  'results.elsewhere': Record<string, never>;
  'results.none': { tense: Tense };
  'results.sent': { date: string };
  'results.posted': { date: string };
  'results.noOutcomes': Record<string, never>;
  'results.list.flow': { period: string | undefined };
  'results.flow': { group: string; started: string; completed: string | undefined };
  'results.list.limits': Record<string, never>;
}

/** Results the registrant has sent and the registry has not posted. */
function sent(trial: Trial): Statement[] {
  const releases = trial.unpostedResults.items.filter(({ type }) => type?.value === 'RELEASE');
  const last = releases.at(-1)?.date;
  return last
    ? [
        say(
          'results.sent',
          { date: last.value.slice(0, 7) },
          { rule: 'R107', certainty: 'stated', sources: [sourceOf(last)] },
        ),
      ]
    : [];
}

function none(trial: Trial): Draft {
  const { hasResults } = trial;
  const sources: Source[] = hasResults ? [sourceOf(hasResults)] : wholeRecord(trial);
  if (hasResults?.value)
    return {
      statements: [say('results.elsewhere', {}, { rule: 'R107', certainty: 'stated', sources })],
    };
  return {
    statements: [
      say(
        'results.none',
        { tense: trial.status.overallStatus?.value === 'WITHDRAWN' ? 'past' : tenseOf(trial) },
        { rule: 'R107', certainty: 'stated', sources },
      ),
      ...sent(trial),
    ],
  };
}

/** Who started and finished, by group, one list for each period of the study; a group stands in its own periods only. */
function flow(results: TrialResults): StatementList[] {
  const { groups, periods } = results.flow ?? {};
  if (!groups || !periods) return [];
  const many = periods.items.length > 1;
  return periods.items.flatMap((period) => {
    const reached = (type: string) =>
      period.milestones.items.find((milestone) => milestone.type?.value === type)?.achievements
        .items ?? [];
    const items = groups.items.flatMap((group) => {
      const of = (type: string) =>
        reached(type).find(({ groupId }) => groupId.value === group.id.value)?.numSubjects;
      const [started, completed] = [of('STARTED'), of('COMPLETED')];
      const absent = many && started?.value === '0';
      if (!started || !group.title || absent) return [];
      return [
        say(
          'results.flow',
          {
            group: group.title.value,
            started: started.value,
            completed: completed?.value,
          },
          {
            rule: 'R100',
            certainty: 'stated',
            sources: [group.title, started, completed].flatMap((at) => (at ? [sourceOf(at)] : [])),
          },
        ),
      ];
    });
    const label = say(
      'results.list.flow',
      { period: many ? period.title?.value : undefined },
      { rule: 'R100', certainty: 'stated', sources: [sourceOf(periods)] },
    );
    return items.length > 0 ? [{ label, items }] : [];
  });
}

function limits(results: TrialResults): StatementList[] {
  const { limitations } = results;
  if (!limitations) return [];
  const label = say(
    'results.list.limits',
    {},
    { rule: 'R106', certainty: 'quoted', sources: [sourceOf(limitations)] },
  );
  const items = quotes(limitations, 'R106');
  return items.length > 0 ? [{ label, items }] : [];
}

function posted(trial: Trial): Statement[] {
  const at = trial.status.resultsFirstPostDate;
  return at
    ? [
        say(
          'results.posted',
          { date: at.date.value.slice(0, 7) },
          { rule: 'R100', certainty: 'stated', sources: [sourceOf(at.date)] },
        ),
      ]
    : [];
}

function draft(trial: Trial): Draft {
  const { results } = trial;
  if (!results) return none(trial);
  const found = problems(trial, results);
  const outcomes = outcomeLists(results);
  const lists = [...flow(results), ...outcomes, ...found.lists, ...limits(results)];
  return {
    statements: [
      ...posted(trial),
      ...(outcomes.length === 0
        ? [
            say(
              'results.noOutcomes',
              {},
              { rule: 'R104', certainty: 'stated', sources: wholeRecord(trial) },
            ),
          ]
        : []),
      ...found.statements,
    ],
    ...(lists.length > 0 && { lists }),
  };
}

export const results: SectionRules = { id: 'results', draft };
