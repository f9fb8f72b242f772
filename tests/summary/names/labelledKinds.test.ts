// Kinds of real interventions, against what a person who read their records says they are (R41–R49).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, type KindKey } from '../../../lib/lexicon/kinds.ts';
import { testedInterventions } from '../../../lib/summary/names/interventionName.ts';
import { kindOf } from '../../../lib/summary/names/kind.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { sharedTrials } from '../support/sharedTrials.ts';

const LABELS: Readonly<Record<string, readonly KindKey[]>> = JSON.parse(
  readFileSync(new URL('../labels/kinds.json', import.meta.url), 'utf8'),
);

/** What the read calls each labelled intervention, and whether by more than its registered type. */
function toldKinds() {
  const byId = new Map(sharedTrials().map((trial) => [trial.nctId.value, trial]));
  return Object.entries(LABELS).map(([place, label]) => {
    const [id = '', at] = place.split('#');
    const trial = byId.get(id);
    const item = trial?.arms.interventions.items[Number(at)];
    if (!trial || !item) throw new Error(`${place} is in no record`);
    const named = Object.values(testedInterventions(trial))
      .flat()
      .find(({ interventions }) => interventions.includes(item));
    if (!named) throw new Error(`${place} is in no list`);
    const kind = kindOf(named, trial);
    return {
      place: `${place} ${item.name.value}`,
      label,
      code: named.code,
      told: kind?.kind,
      byWords: kind?.rule === 'R41',
    };
  });
}

describe.skipIf(sharedRecordPaths().length === 0)('kinds of the reference records', () => {
  it('are labelled by hand in at least 300 places, with kinds there are', () => {
    expect(Object.keys(LABELS).length).toBeGreaterThanOrEqual(300);
    expect(Object.values(LABELS).flat()).toSatisfy((keys: KindKey[]) =>
      keys.every((key) => KINDS.includes(key)),
    );
  });

  it('are right in at least 99 of 100 where more than the registered type is told', () => {
    const told = toldKinds().filter(({ byWords }) => byWords);
    const wrong = told.filter((one) => one.told && !one.label.includes(one.told));
    expect(1 - wrong.length / told.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.99);
  });

  it('are told in at least 95 of 100 interventions whose name is no code', () => {
    const named = toldKinds().filter(({ code, label }) => !code && label.length > 0);
    const untold = named.filter(({ told }) => told === undefined);
    expect(1 - untold.length / named.length, JSON.stringify(untold)).toBeGreaterThanOrEqual(0.95);
  });
});
