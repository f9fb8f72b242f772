// Stops a background worker at a step of one's choice, as a browser does: nothing after that step ever runs.
import type { Deps } from '../../lib/app/deps.ts';

/** `before`: the step never happened. `after`: it happened, and its answer reached nobody. */
export type Moment = 'before' | 'after';

const never = new Promise<never>(() => undefined);

type Step = (...given: unknown[]) => unknown;

/**
 * Deps whose every asynchronous step (database, registry, browser) counts, and a promise that resolves when the worker
 * was stopped. With `at` 0 nothing is stopped, and `steps` says how many there were.
 */
export function withKillSwitch(deps: Deps, at: number, moment: Moment) {
  let steps = 0;
  let stopped = (): void => undefined;
  const killed = new Promise<void>((resolve) => {
    stopped = resolve;
  });

  const guarded =
    (step: Step): Step =>
    (...given) => {
      steps += 1;
      if (at === 0 || steps < at) return step(...given);
      if (steps > at || moment === 'before') {
        stopped();
        return never;
      }
      return Promise.resolve(step(...given)).then(() => {
        stopped();
        return never;
      });
    };

  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        // `keepAwake` only runs other steps and `preferredLanguages` answers at once: neither can be stopped by itself.
        if (name === 'keepAwake' || name === 'preferredLanguages') return value;
        if (typeof value === 'function') return guarded(value as Step);
        return typeof value === 'object' && value !== null ? wrap(value) : value;
      },
    });

  return {
    deps: {
      ...deps,
      store: wrap(deps.store),
      registry: wrap(deps.registry),
      platform: wrap(deps.platform),
    },
    killed,
    steps: () => steps,
  };
}
