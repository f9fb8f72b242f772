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
