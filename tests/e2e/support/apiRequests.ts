// What the extension asked of the registry's data API, as a test reads it.
import type { RequestEntry } from '../../../tools/registry/requestLog.ts';
import type { World } from './world.ts';

export function apiRequests({ registry }: World): RequestEntry[] {
  return registry.requests.filter((one) => one.from === 'api');
}

/** Paths and the ids asked for, shortest form: `/api/v2/studies/NCT07118319`. */
export function apiPaths(world: World): string[] {
  return apiRequests(world).map((one) => one.path);
}

export function forgetRequests({ registry }: World): void {
  registry.requests.length = 0;
}
