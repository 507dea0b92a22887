import type { Term } from '#shared/features/bottleneck/chains.ts';
import type { BottleneckCount } from '#shared/features/bottleneck/contract.ts';

export function countOf({ id, less, isOpening }: Term): BottleneckCount {
  return { metric: id, less: less ?? null, isOpening: isOpening ?? false };
}
