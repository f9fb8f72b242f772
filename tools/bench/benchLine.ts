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
 * Medians of a value and of what it is held against, measured some rounds in turns, now the one first
 * and now the other, so that neither has the better of a warm browser or of a machine that is busy for a while.
 */
export async function inTurns(
  rounds: number,
  value: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<[value: number, baseline: number]> {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 1) baselines.push(await baseline());
    values.push(await value());
    if (round % 2 === 0) baselines.push(await baseline());
  }
  return [median(values), median(baselines)];
}
