// A line of the detector's benchmark.
import { type BenchLine, figure } from '../benchLine.ts';

export const line = (name: string, value: number, unit: string, baseline?: number): BenchLine => ({
  name: `detector: ${name}`,
  value: figure(value),
  unit,
  ...(baseline !== undefined && { baseline: figure(baseline) }),
  ...(baseline && { ratio: figure(value / baseline) }),
});
