// Spanish words for what is measured.
import type { EndpointKey } from '../endpoints.ts';

export const endpoints: Readonly<Record<EndpointKey, string>> = {
  sideEffects: 'los efectos secundarios',
  overallSurvival: 'cuánto tiempo viven las personas',
};
