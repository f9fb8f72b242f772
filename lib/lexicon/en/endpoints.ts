// English words for what is measured.
import type { EndpointKey } from '../endpoints.ts';

export const endpoints: Readonly<Record<EndpointKey, string>> = {
  sideEffects: 'side effects',
  overallSurvival: 'how long people live',
};
