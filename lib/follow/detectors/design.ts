// How the study is set up: kind, stage, who is put where, who knows it.
import type { Detector } from '../finding.ts';
import { fromTo } from './fromTo.ts';

const MODULE = '/protocolSection/designModule';

export const studyType: Detector = (before, after) =>
  fromTo('study-type', `${MODULE}/studyType`, before.studyType, after.studyType);

export const allocation: Detector = (before, after) =>
  fromTo('allocation', `${MODULE}/designInfo/allocation`, before.allocation, after.allocation);

export const masking: Detector = (before, after) =>
  fromTo('masking', `${MODULE}/designInfo/maskingInfo/masking`, before.masking, after.masking);

export const phase: Detector = ({ phases: from }, { phases: to }) => {
  const inWords = (phases: readonly string[]) => phases.join(', ') || null;
  if (inWords(from) === inWords(to)) return [];
  return [
    {
      kind: 'phase',
      before: inWords(from),
      after: inWords(to),
      ptr: `${MODULE}/phases`,
      facts: { from, to },
    },
  ];
};
