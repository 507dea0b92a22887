import type { BottleneckProposal, BottleneckView } from '#shared/features/bottleneck/contract.ts';

/** The metric and guardrail that are proposed; those of one's own figures before those of others. */
export function proposalIn({ verdict, compared }: BottleneckView): BottleneckProposal | null {
  if ('proposal' in verdict) return verdict.proposal;
  return compared?.proposal ?? null;
}
