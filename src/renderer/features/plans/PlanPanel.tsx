import { useOperationQuery } from '../../api/queries.ts';

/** The actions of one metric, beside it. */
export function PlanPanel({ metric }: { metric: string }) {
  const actions = useOperationQuery('plans.list', { metric });
  return (
    <ul>
      {actions.data?.map((action) => (
        <li key={action.id}>{action.title}</li>
      ))}
    </ul>
  );
}
