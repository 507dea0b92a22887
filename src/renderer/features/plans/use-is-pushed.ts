import { useOperationQuery } from '#renderer/api/queries.ts';

/**
 * True for a metric that needs several actions at once: the one of the quarter, and any of a
 * business that is growing to scale.
 */
export function useIsPushed(metric: string): boolean {
  const focus = useOperationQuery('focus.view', { quarter: null }).data?.pact?.metric;
  const stage = useOperationQuery('settings.read', {}).data?.lean_stage;
  return focus === metric || stage === 'scale';
}
