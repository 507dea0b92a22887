import { MetricPage } from '../features/metrics/MetricPage.tsx';
import { PlanPanel } from '../features/plans/PlanPanel.tsx';

export function MetricRoute({ id }: { id: string }) {
  return <MetricPage id={id} plan={<PlanPanel metric={id} />} />;
}
