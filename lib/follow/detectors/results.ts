// Results posted, or taken back.
import type { Detector } from '../finding.ts';

export const results: Detector = (before, after) => {
  if (before.hasResults === after.hasResults) return [];
  const value = ({ hasResults, resultsPosted }: typeof before) =>
    hasResults ? (resultsPosted ?? 'true') : 'false';
  const both = { before: value(before), after: value(after) };
  return after.hasResults
    ? [
        {
          kind: 'results-posted',
          ...both,
          ptr: after.resultsPosted
            ? '/protocolSection/statusModule/resultsFirstPostDateStruct/date'
            : '/hasResults',
          facts: { date: after.resultsPosted },
        },
      ]
    : [{ kind: 'results-removed', ...both, ptr: '/hasResults', facts: {} }];
};
