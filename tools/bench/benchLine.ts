// One measured figure, as `npm run bench` prints it.

export interface BenchLine {
  name: string;
  value: number;
  unit: string;
  /** The same unit, measured in the same run. */
  baseline?: number;
  /** `value` / `baseline`. */
  ratio?: number;
}

/** The middle of some times in milliseconds. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Rounded for reading. */
export const figure = (value: number): number => Number(value.toPrecision(4));

/**
 * Medians of some measurements, made some rounds in turns, each round beginning with another one, so that none has the
 * better of a warm browser or of a machine that is busy for a while.
 */
export async function inTurns<Works extends readonly (() => Promise<number>)[]>(
  rounds: number,
  ...works: Works
): Promise<{ [At in keyof Works]: number }> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < works.length; turn++) {
      const at = (round + turn) % works.length;
      const ms = await works[at]?.();
      if (ms !== undefined) times[at]?.push(ms);
    }
  return times.map(median) as { [At in keyof Works]: number };
}
