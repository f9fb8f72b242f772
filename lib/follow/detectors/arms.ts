// Groups of the study and what they are given: added, removed, reworded.
import type { Detector, Finding } from '../finding.ts';
import { matchItems } from '../matchItems.ts';
import type { SnapshotArm, SnapshotIntervention } from '../snapshot.ts';
import { sameWords, wordKey } from '../wordKey.ts';

const MODULE = '/protocolSection/armsInterventionsModule';

interface Thing {
  name: string;
  /** Everything that is compared besides the name. */
  body: string;
  /** All of it, for people. */
  words: string;
}

const parts = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('\n');

const armThing = ({ label, type, description, interventions }: SnapshotArm): Thing => ({
  name: label,
  body: parts([type, description, ...interventions]),
  words: parts([label, type, description, ...interventions]),
});

const interventionThing = ({ name, type, description }: SnapshotIntervention): Thing => ({
  name,
  body: parts([type, description]),
  words: parts([name, type, description]),
});

const asWritten = (thing: Thing): string => thing.words;
const wholeKey = (thing: Thing): string => wordKey(thing.words);
const nameKey = (thing: Thing): string => wordKey(thing.name);

function findings(
  kind: 'arms' | 'interventions',
  ptr: string,
  before: readonly Thing[],
  after: readonly Thing[],
): Finding[] {
  // A renamed group is recognised by what it says of itself: "Arm 1" becoming "Cohort A" is no new group.
  const matched = matchItems(before, after, [asWritten, wholeKey, nameKey], (thing) => thing.words);
  const reworded = [
    ...matched.pairs.filter(([from, to]) => !sameWords(from.body, to.body)),
    ...matched.reworded,
  ];
  const { removed, added } = matched;
  if (reworded.length + removed.length + added.length === 0) return [];
  const names = (things: readonly Thing[]) => things.map((thing) => thing.name);
  const lines = (things: readonly Thing[]) =>
    things.length === 0 ? null : things.map((thing) => thing.words).join('\n\n');
  return [
    {
      kind,
      ptr,
      before: lines([...reworded.map(([from]) => from), ...removed]),
      after: lines([...reworded.map(([, to]) => to), ...added]),
      facts: {
        added: names(added),
        removed: names(removed),
        reworded: names(reworded.map(([, to]) => to)),
      },
      details: [
        ...reworded.map(([from, to]) => ({ before: from.words, after: to.words })),
        ...removed.map((thing) => ({ before: thing.words, after: null })),
        ...added.map((thing) => ({ before: null, after: thing.words })),
      ],
      ...(removed.length + added.length === 0 && { weight: 'minor' as const }),
    },
  ];
}

export const arms: Detector = (before, after) =>
  findings('arms', `${MODULE}/armGroups`, before.arms.map(armThing), after.arms.map(armThing));

export const interventions: Detector = (before, after) =>
  findings(
    'interventions',
    `${MODULE}/interventions`,
    before.interventions.map(interventionThing),
    after.interventions.map(interventionThing),
  );
