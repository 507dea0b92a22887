import { MetricPage } from '../features/metrics/MetricPage.tsx';
import { PlanPanel } from '../features/plans/PlanPanel.tsx';

/** One metric's page, with its plan. */
export function MetricRoute({ id }: { id: string }) {
  return <MetricPage id={id} plan={<PlanPanel metric={id} />} />;
}
