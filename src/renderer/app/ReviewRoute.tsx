import { lazy, Suspense } from 'react';
import { REVIEW_KINDS } from '#shared/features/reviews/model.ts';
import { EndingPage } from '../features/reviews/ending/EndingPage.tsx';
import { ReviewPage } from '../features/reviews/ReviewPage.tsx';
import type { NextMetricDialog } from '../features/reviews/NextPact.tsx';
import type { CanvasStepOf } from '../features/reviews/steps/StepBody.tsx';
import { NotFound } from './NotFound.tsx';

const PactDialog = lazy(async () => ({
  default: (await import('../features/focus/PactDialog.tsx')).PactDialog,
}));

const chooseMetric: NextMetricDialog = (request) => (
  <Suspense fallback={null}>
    <PactDialog {...request} />
  </Suspense>
);

const CanvasStep = lazy(async () => ({
  default: (await import('../features/canvas/CanvasStep.tsx')).CanvasStep,
}));

const canvasStep: CanvasStepOf = (step) => (
  <Suspense fallback={null}>
    <CanvasStep {...step} />
  </Suspense>
);

type ReviewRouteProps = {
  readonly kind: string;
  readonly period: string;
  /** True: it is at its end. */
  readonly isOver?: boolean;
};

/** One review; its last step of a quarter chooses the next metric. */
export function ReviewRoute({ kind: name, period, isOver = false }: ReviewRouteProps) {
  const kind = REVIEW_KINDS.find((one) => one === name);
  if (!kind) return <NotFound />;
  if (isOver) return <EndingPage reviewKey={{ kind, period }} chooseMetric={chooseMetric} />;
  return (
    <ReviewPage reviewKey={{ kind, period }} chooseMetric={chooseMetric} canvasStep={canvasStep} />
  );
}
