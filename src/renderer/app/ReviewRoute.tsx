import { lazy, Suspense } from 'react';
import { REVIEW_KINDS } from '#shared/features/reviews/model.ts';
import { ReviewPage } from '../features/reviews/ReviewPage.tsx';
import type { NextMetricDialog } from '../features/reviews/steps/NextStep.tsx';
import { NotFound } from './NotFound.tsx';

const PactDialog = lazy(async () => ({
  default: (await import('../features/focus/PactDialog.tsx')).PactDialog,
}));

const chooseMetric: NextMetricDialog = (request) => (
  <Suspense fallback={null}>
    <PactDialog {...request} />
  </Suspense>
);

/** One review; its last step of a quarter chooses the next metric. */
export function ReviewRoute({ kind: name, period }: { kind: string; period: string }) {
  const kind = REVIEW_KINDS.find((one) => one === name);
  if (!kind) return <NotFound />;
  return <ReviewPage reviewKey={{ kind, period }} chooseMetric={chooseMetric} />;
}
