import type { MetricDefinition } from '../model.ts';
import { farEnd, nearEnd } from './model.ts';
import type { Benchmark } from './model.ts';

/** How a value stands beside what others reach. It never colours anything: that is the target’s. */
export const BENCHMARK_STANDINGS = ['good', 'usual', 'poor', 'between', 'better', 'worse'] as const;
export type BenchmarkStanding = (typeof BENCHMARK_STANDINGS)[number];

/** Null where no direction is better, or the benchmark says too little. */
export function standingBeside(
  { poor, usual, good }: Pick<Benchmark, 'poor' | 'usual' | 'good'>,
  direction: MetricDefinition['good'],
  value: number,
): BenchmarkStanding | null {
  if (direction === null) return null;
  if (direction === 'band') {
    const band = good ?? usual;
    if (band === null || typeof band === 'number') return null;
    return value >= band[0] && value <= band[1] ? 'good' : 'between';
  }
  const reaches = (line: number): boolean => (direction === 'up' ? value >= line : value <= line);
  if (good !== null && reaches(nearEnd(good, direction))) return 'good';
  if (usual !== null && reaches(nearEnd(usual, direction))) {
    const best = farEnd(usual, direction);
    // Where nobody says what is good, far beyond all others is still more than usual.
    return good === null && reaches(best) && value !== best ? 'better' : 'usual';
  }
  if (poor === null) return usual === null ? null : 'worse';
  const least = farEnd(poor, direction);
  if (!reaches(least) || value === least) return 'poor';
  return usual === null && good === null ? 'better' : 'between';
}
