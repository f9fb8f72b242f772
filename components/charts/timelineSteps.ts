// The dates of a study in order, with today among them.
import type { PanelStrings } from '../../lib/i18n/panelStrings.ts';
import type { TrialView } from '../../lib/messaging/protocol.ts';
import { comparePartialDates, parsePartialDate } from '../../lib/trial/partialDate.ts';
import type { Source } from '../../lib/trial/sourced.ts';
import { sourceOf } from '../../lib/trial/sourced.ts';
import type { DateStruct } from '../../lib/trial/trial.ts';

export interface TimelineStep {
  id: 'start' | 'primary' | 'end' | 'firstPosted' | 'results' | 'updated' | 'today';
  label: string;
  /** `YYYY-MM` or `YYYY-MM-DD`, as recorded. */
  date: string;
  /** A date of the study itself that lies ahead, or one the registry could only estimate. */
  mark: 'planned' | 'estimated' | null;
  past: boolean;
  sources: Source[];
}

/** Earliest first. Dates that cannot be read go last, as recorded; `today` is `YYYY-MM-DD`. */
export function timelineSteps(
  status: TrialView['status'],
  today: string,
  words: PanelStrings['timeline'],
): TimelineStep[] {
  const now = parsePartialDate(today);
  const step = (
    id: TimelineStep['id'],
    label: string,
    date: DateStruct | undefined,
    mark: TimelineStep['mark'] = 'planned',
  ): TimelineStep[] => {
    if (date === undefined) return [];
    const parsed = parsePartialDate(date.date.value);
    return [
      {
        id,
        label,
        date: date.date.value,
        mark: date.type?.value === 'ESTIMATED' ? mark : null,
        past: parsed !== undefined && now !== undefined && comparePartialDates(parsed, now) <= 0,
        sources: [sourceOf(date.date), ...(date.type === undefined ? [] : [sourceOf(date.type)])],
      },
    ];
  };
  const steps: TimelineStep[] = [
    ...step('start', words.start, status.startDate),
    ...step('primary', words.primary, status.primaryCompletionDate),
    ...step('end', words.end, status.completionDate),
    ...step('firstPosted', words.firstPosted, status.firstPostDate, 'estimated'),
    ...step('results', words.results, status.resultsFirstPostDate, 'estimated'),
    ...step('updated', words.updated, status.lastUpdatePostDate, 'estimated'),
  ];
  if (steps.length === 0) return [];
  steps.push({
    id: 'today',
    label: words.today,
    date: today,
    mark: null,
    past: true,
    sources: [],
  });
  return steps.sort((a, b) => order(a.date, b.date));
}

function order(a: string, b: string): number {
  const [first, second] = [parsePartialDate(a), parsePartialDate(b)];
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return comparePartialDates(first, second);
}
