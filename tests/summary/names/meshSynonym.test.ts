// The MeSH term searched for beside a person's wording must be the same condition, never a wider one.
import { expect, it } from 'vitest';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import { meshSynonym } from '../../../lib/summary/names/meshOfCondition.ts';
import { given } from '../../store/storeFixtures.ts';

const trial = given(
  readStudy({
    protocolSection: { identificationModule: { nctId: 'NCT00000101' } },
    derivedSection: {
      conditionBrowseModule: {
        browseLeaves: [
          { id: 'M1', name: 'Breast Neoplasms', asFound: 'Breast Cancer', relevance: 'HIGH' },
          { id: 'M2', name: 'Amyotrophic Lateral Sclerosis', asFound: 'ALS', relevance: 'HIGH' },
          { id: 'M3', name: 'Neoplasms', relevance: 'LOW' },
        ],
      },
    },
  }),
);

it.each([
  ['ALS', 'Amyotrophic Lateral Sclerosis'],
  ['breast cancer', 'Breast Neoplasms'],
  ['Metastatic Breast Cancer', undefined],
  ['Neoplasms', undefined],
])('for "%s" it is %s', (wording, term) => {
  expect(meshSynonym(trial, wording)).toBe(term);
});
