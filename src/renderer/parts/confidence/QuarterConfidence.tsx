import { believedIn } from '#shared/features/reviews/mondays.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { ConfidenceRow } from './ConfidenceRow.tsx';

type QuarterConfidenceProps = { readonly quarter: { readonly start: Day; readonly end: Day } };

/** What was believed through a quarter; nothing until something was said. */
export function QuarterConfidence({ quarter }: QuarterConfidenceProps) {
  const overview = useOperationQuery('reviews.overview', {}).data;
  if (!overview) return null;
  return <ConfidenceRow mondays={believedIn(quarter, overview.past, overview.today)} />;
}
