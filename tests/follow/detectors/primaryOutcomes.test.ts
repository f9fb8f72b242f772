// Specifies lib/follow/detectors/primaryOutcomes.ts.
import { describe, expect, it } from 'vitest';
import { changesBetween, type Json, told, version } from '../versions.ts';

const measures = (...primaryOutcomes: Json[]) => version({ outcomesModule: { primaryOutcomes } });
const ATTACKS = { measure: 'Number of asthma attacks', timeFrame: '12 months' };
const LUNGS = { measure: 'How much air a person can blow out', timeFrame: 'Week 12' };

describe('primary outcomes', () => {
  it('added and removed are important', () => {
    expect(told(measures(ATTACKS), measures(ATTACKS, LUNGS))).toEqual([
      [
        'primary-outcome-added',
        'important',
        'A main measure was added: “How much air a person can blow out”.',
      ],
    ]);
    expect(told(measures(ATTACKS), measures(LUNGS))).toEqual([
      [
        'primary-outcome-removed',
        'important',
        'A main measure was taken out: “Number of asthma attacks”.',
      ],
      [
        'primary-outcome-added',
        'important',
        'A main measure was added: “How much air a person can blow out”.',
      ],
    ]);
  });

  it('reworded are recognised as the same', () => {
    const after = { ...ATTACKS, measure: 'Number of severe asthma attacks' };
    expect(changesBetween(measures(ATTACKS), measures(after))).toMatchObject([
      {
        kind: 'primary-outcome-reworded',
        weight: 'important',
        text: 'A main measure changed (wording): “Number of severe asthma attacks”.',
        before: 'Number of asthma attacks\n[12 months]',
        after: 'Number of severe asthma attacks\n[12 months]',
      },
    ]);
  });

  it('measured at another time are important', () => {
    expect(told(measures(ATTACKS), measures({ ...ATTACKS, timeFrame: '6 months' }))).toEqual([
      [
        'primary-outcome-reworded',
        'important',
        'A main measure changed (time): “Number of asthma attacks”.',
      ],
    ]);
  });

  it('explained in other words are notable', () => {
    const after = { ...ATTACKS, description: 'Counted in a diary' };
    expect(told(measures(ATTACKS), measures(after))).toEqual([
      [
        'primary-outcome-reworded',
        'notable',
        'A main measure changed (explanation): “Number of asthma attacks”.',
      ],
    ]);
  });

  it('of one name are kept apart by when they are taken', () => {
    const late = { ...ATTACKS, timeFrame: '24 months' };
    expect(told(measures(ATTACKS, late), measures(late, ATTACKS))).toEqual([]);
    expect(told(measures(ATTACKS, late), measures(late))).toMatchObject([
      ['primary-outcome-removed', 'important', expect.anything()],
    ]);
  });
});
