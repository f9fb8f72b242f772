// English words for what is measured: each key is its own English.
import { ENDPOINTS, type EndpointKey } from '../endpoints.ts';

export const endpoints = Object.fromEntries(
  Object.keys(ENDPOINTS).map((words) => [words, words]),
) as Readonly<Record<EndpointKey, string>>;
