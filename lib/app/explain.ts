// What a failed request really was: a browser that forbids a host looks like a network that is down.
import { type Failure, fail } from '../result/result.ts';
import type { Deps } from './deps.ts';

/** The failure, or `not-permitted` when the person took the registry's permission away. */
export async function explain(
  { platform, registryHost }: Pick<Deps, 'platform' | 'registryHost'>,
  failure: Failure,
): Promise<Failure> {
  if (failure.kind !== 'offline') return failure;
  return (await platform.mayAskHost(registryHost))
    ? failure
    : fail('not-permitted', registryHost).error;
}
