import type { ReactNode } from 'react';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** One metric: its definition, figures and history; its plan is handed in. */
export function MetricPage({ id, plan }: { id: string; plan: ReactNode }) {
  return (
    <>
      <PageHeading title={id} />
      {plan}
    </>
  );
}
