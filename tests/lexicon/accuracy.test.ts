// How well primary outcomes of real records are read, against what a person read in them.
import { describe, expect, it } from 'vitest';
import { mainGoal, outcomeClass } from '../../lib/summary/rules/mainGoal.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';
import { sharedTrials } from '../summary/support/sharedTrials.ts';
import { PRIMARY_OUTCOMES } from './labels/primaryOutcomes.ts';

describe.skipIf(sharedRecordPaths().length === 0)(
  'primary outcomes of the reference records',
  () => {
    it('are labelled by hand in at least 150 places', () => {
      expect(Object.keys(PRIMARY_OUTCOMES).length).toBeGreaterThanOrEqual(150);
    });

    it('are read as what they are in at least 92 of 100', () => {
      const byId = new Map(sharedTrials().map((trial) => [trial.nctId.value, trial]));
      const places = Object.entries(PRIMARY_OUTCOMES).map(([place, classes]) => {
        const [id = '', at] = place.split('#');
        const outcome = byId.get(id)?.outcomes.primary.items[Number(at)];
        if (!outcome) throw new Error(`${place} is in no record`);
        return { classes, read: outcomeClass(outcome) };
      });
      const right = places.filter(({ classes, read }) => read && classes.includes(read));
      expect(right.length / places.length).toBeGreaterThanOrEqual(0.92);
    });

    it('are told in our own words: at most one study in twenty has to be quoted', () => {
      const studies = sharedTrials().filter(
        (trial) => trial.design.studyType?.value === 'INTERVENTIONAL',
      );
      const quoted = studies.filter((trial) => mainGoal(trial).some(({ rule }) => rule === 'R62'));
      expect(quoted.length / studies.length).toBeLessThanOrEqual(0.05);
    });
  },
);
