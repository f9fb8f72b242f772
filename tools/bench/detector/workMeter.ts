// Counts the milliseconds that timers, observers and what follows from them take in a page.

/** Promise steps that follow a callback before the page has its turn again; a look takes three. More would cost more than some looks do. */
const STEPS = 6;

export interface WorkMeter {
  /** Milliseconds of work so far. */
  ms: number;
  /** Timers that have been set so far. */
  timers: number;
}

/** From here on, callbacks of `setTimeout` and of both kinds of observers are measured, with the promises they resolve. */
export function meterWork(): WorkMeter {
  const meter: WorkMeter = { ms: 0, timers: 0 };

  const measured = <A extends unknown[]>(act: (...given: A) => void) => {
    return async (...given: A) => {
      const start = performance.now();
      act(...given);
      for (let step = 0; step < STEPS; step++) await undefined;
      meter.ms += performance.now() - start;
    };
  };

  const timeout = globalThis.setTimeout;
  globalThis.setTimeout = ((act: () => void, ms?: number) => {
    meter.timers += 1;
    return timeout(measured(act), ms);
  }) as typeof setTimeout;

  const { MutationObserver: Mutations, IntersectionObserver: Intersections } = globalThis;
  globalThis.MutationObserver = class extends Mutations {
    constructor(act: MutationCallback) {
      super(measured(act));
    }
  };
  globalThis.IntersectionObserver = class extends Intersections {
    constructor(act: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(measured(act), options);
    }
  };
  return meter;
}
