import type { ReactNode } from 'react';
import type { ReviewStep } from '#shared/features/reviews/model.ts';
import type { FinishReview } from '../use-finish-review.ts';
import { ActionsStep } from './ActionsStep.tsx';
import { ChannelsStep } from './ChannelsStep.tsx';
import { CloseStep } from './CloseStep.tsx';
import { LastStep } from './LastStep.tsx';
import { LearnedStep } from './LearnedStep.tsx';
import { MovedStep } from './MovedStep.tsx';
import { NextStep } from './NextStep.tsx';
import type { NextMetricDialog } from '../NextPact.tsx';
import { NumbersStep } from './NumbersStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import type { ReviewStepProps } from './step-props.ts';
import { TargetsStep } from './TargetsStep.tsx';

type StepBodyProps = ReviewStepProps & {
  readonly step: ReviewStep;
  readonly finish: FinishReview;
  readonly chooseMetric: NextMetricDialog;
  readonly canvasStep: CanvasStepOf;
};

/** The step of problems and tests; it is another feature's, so the app hands it in. */
export type CanvasStepOf = (step: {
  readonly week: string;
  readonly goOn: () => void;
}) => ReactNode;

export function StepBody({
  step,
  finish,
  chooseMetric,
  canvasStep,
  ...props
}: StepBodyProps): ReactNode {
  switch (step) {
    case 'last':
      return <LastStep {...props} />;
    case 'numbers':
      return <NumbersStep {...props} />;
    case 'moved':
      return <MovedStep {...props} />;
    case 'actions':
      return <ActionsStep {...props} />;
    case 'canvas':
      return canvasStep({ week: props.review.period.key, goOn: props.goOn });
    case 'targets':
      return <TargetsStep {...props} />;
    case 'channels':
      return <ChannelsStep {...props} />;
    case 'result':
      return <ResultStep {...props} />;
    case 'learned':
      return <LearnedStep {...props} />;
    case 'next':
      return <NextStep {...props} chooseMetric={chooseMetric} />;
    case 'close':
      return <CloseStep {...props} finish={finish} />;
  }
}
