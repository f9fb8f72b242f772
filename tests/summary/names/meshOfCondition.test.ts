// Which MeSH terms belong to which condition of a record.
import { describe, expect, it } from 'vitest';
import { meshOfCondition } from '../../../lib/summary/names/meshOfCondition.ts';
import { studyOf } from '../support/studyOf.ts';

const trial = studyOf(
  { conditionsModule: { conditions: ['Sugar Sickness', 'Fnord of the Lung'] } },
  {
    derivedSection: {
      conditionBrowseModule: {
        meshes: [
          { id: 'D000001', term: 'Diabetes Mellitus' },
          { id: 'D000002', term: 'Lung Diseases' },
          { id: 'D000003', term: 'Disease' },
        ],
        browseLeaves: [
          { id: 'M1', name: 'Diabetes Mellitus', asFound: 'Sugar Sickness', relevance: 'HIGH' },
          { id: 'M2', name: 'Lung Diseases', relevance: 'LOW' },
        ],
      },
    },
  },
);
const terms = (condition: string) => meshOfCondition(trial, condition).map(({ value }) => value);

describe('the MeSH terms of a condition', () => {
  it('are those the registry matched on its very words', () => {
    expect(terms('Sugar Sickness')).toEqual(['Diabetes Mellitus']);
  });

  it('are those that share a telling word with it', () => {
    expect(terms('Fnord of the Lung')).toEqual(['Lung Diseases']);
  });

  it('are none for a limb that cannot be used, which the registry takes for another thing', () => {
    const matched = (condition: string) => {
      const browse = {
        meshes: [{ id: 'D4', term: 'Erectile Dysfunction' }],
        browseLeaves: [{ id: 'M4', name: 'Erectile Dysfunction', asFound: 'Impotence' }],
      };
      const study = studyOf({}, { derivedSection: { conditionBrowseModule: browse } });
      return meshOfCondition(study, condition).length;
    };
    expect(matched('Zorblax Impotence')).toBe(1);
    expect(matched('Functional Impotence After a Blow')).toBe(0);
  });

  it('are none where only a general word is shared', () => {
    expect(terms('Grault Disease')).toEqual([]);
    expect(meshOfCondition(studyOf(), 'Asthma')).toEqual([]);
  });
});
