import { useOperationQuery } from '../api/queries.ts';
import { FocusPage } from '../features/focus/FocusPage.tsx';
import { PlanPanel } from '../features/plans/PlanPanel.tsx';

/** The home screen: the metric of the quarter, with its plan beside it. */
export function FocusRoute() {
  const metric = useOperationQuery('focus.view', { quarter: null }).data?.pact?.metric;
  return <FocusPage plan={metric === undefined ? null : <PlanPanel metric={metric} />} />;
}
