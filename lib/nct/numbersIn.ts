// The numbers of studies in a text, in whichever registry: what people paste, drop or select.
import { findIds, idsInUrl } from './findIds.ts';
import { findRegistryIds } from './findRegistryIds.ts';

/** Every study a text or a link names, each once: those of ClinicalTrials.gov first, then other registries'. */
export const numbersIn = (text: string): string[] => [
  ...new Set([
    ...findIds(text).map(({ id }) => id),
    ...idsInUrl(text),
    ...findRegistryIds(text).map(({ id }) => id),
  ]),
];
