// What primary outcomes measure. The first row that matches the first part of a measure tells.
import type { EndpointRow } from './endpointRow.ts';
import { bloodAndHeart } from './endpoints/bloodAndHeart.ts';
import { mindAndLife } from './endpoints/mindAndLife.ts';
import { organs } from './endpoints/organs.ts';
import { surfaceAndCare } from './endpoints/surfaceAndCare.ts';
import { treatment } from './endpoints/treatment.ts';
import { vague } from './endpoints/vague.ts';

export type { EndpointForm, GoalClass } from './endpointRow.ts';

/**
 * Rows in order: the more telling first. The key is what English says: "to …" is a goal whole, the rest is what
 * "to measure" is followed by.
 */
const TELLING = {
  ...treatment,
  ...bloodAndHeart,
  ...organs,
  ...mindAndLife,
  ...surfaceAndCare,
} as const;

export const ENDPOINTS = { ...TELLING, ...vague } as const satisfies Record<string, EndpointRow>;

export type EndpointKey = keyof typeof ENDPOINTS;

const rows = (of: Record<string, EndpointRow>) =>
  Object.entries(of) as [EndpointKey, EndpointRow][];

export const TELLING_ROWS = rows(TELLING);
/** Asked only when nothing else tells: "response", "efficacy". */
export const VAGUE_ROWS = rows(vague);
