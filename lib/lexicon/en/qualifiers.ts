// English words for how a condition stands.
import type { QualifierWords } from '../qualifiers.ts';

export const qualifiers: QualifierWords = {
  moderateToSevere: 'moderate to severe _',
  mildToModerate: 'mild to moderate _',
  relapsedRefractory: '_ that came back or did not respond to treatment',
  recurrentMetastatic: '_ that came back or spread',
  advancedMetastatic: '_ that grew or spread',
  advanced: 'advanced _',
  newlyFound: 'newly found _',
  early: 'early _',
  inChildren: 'childhood _',
  metastatic: '_ that spread',
  recurrent: '_ that came back',
  refractory: '_ that did not respond to treatment',
  unresectable: '_ that surgery cannot remove',
  untreated: 'untreated _',
  mild: 'mild _',
  moderate: 'moderate _',
  severe: 'severe _',
  acute: 'acute _',
  chronic: 'chronic _',
};
