// What the study mainly measures: measures added, removed, reworded.
import type { Detector, Finding, OutcomePart } from '../finding.ts';
import { matchItems } from '../matchItems.ts';
import type { SnapshotOutcome } from '../snapshot.ts';
import { sameWords, wordKey } from '../wordKey.ts';

const PTR = '/protocolSection/outcomesModule/primaryOutcomes';
const PARTS = ['measure', 'timeFrame', 'description'] as const satisfies OutcomePart[];

const inWords = ({ measure, timeFrame, description }: SnapshotOutcome): string =>
  [measure, timeFrame && `[${timeFrame}]`, description].filter(Boolean).join('\n');

const keyOf =
  (...parts: readonly OutcomePart[]) =>
  (outcome: SnapshotOutcome): string =>
    parts.map((part) => wordKey(outcome[part] ?? '')).join('|');

/** Two measures may have one name and differ in when they are taken. */
const KEYS = [inWords, keyOf(...PARTS), keyOf('measure', 'timeFrame'), keyOf('measure')];

function reworded([from, to]: [SnapshotOutcome, SnapshotOutcome]): Finding[] {
  const parts = PARTS.filter((part) => !sameWords(from[part], to[part]));
  if (parts.length === 0) return [];
  return [
    {
      kind: 'primary-outcome-reworded',
      before: inWords(from),
      after: inWords(to),
      ptr: PTR,
      facts: { measure: to.measure, parts },
      // The measure itself is the promise; its explanation is edited often.
      ...(parts.every((part) => part === 'description') && { weight: 'notable' as const }),
    },
  ];
}

export const primaryOutcomes: Detector = (before, after) => {
  const matched = matchItems(
    before.primaryOutcomes,
    after.primaryOutcomes,
    KEYS,
    (outcome) => outcome.measure,
  );
  return [
    ...matched.removed.map(
      (outcome): Finding => ({
        kind: 'primary-outcome-removed',
        before: inWords(outcome),
        after: null,
        ptr: PTR,
        facts: { measure: outcome.measure },
      }),
    ),
    ...matched.added.map(
      (outcome): Finding => ({
        kind: 'primary-outcome-added',
        before: null,
        after: inWords(outcome),
        ptr: PTR,
        facts: { measure: outcome.measure },
      }),
    ),
    ...[...matched.pairs, ...matched.reworded].flatMap(reworded),
  ];
};
