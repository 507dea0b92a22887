import { useState } from 'react';
import { useLocation } from 'wouter';
import { hasCanvas } from '#shared/features/canvas/rules.ts';
import type { Review } from '#shared/features/reviews/contract.ts';
import { REVIEW_STEPS } from '#shared/features/reviews/model.ts';
import type { ReviewStep } from '#shared/features/reviews/model.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { leaveField } from '#renderer/ui/leave-field.ts';
import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { numberInput } from './focus-soon.ts';
import { ReportLink } from './report/ReportLink.tsx';
import { reviewAtWorkCommands } from './review-commands.ts';
import { REVIEWS_PATH } from './review-path.ts';
import { useReviewWords } from './review-words.ts';
import classes from './ReviewAtWork.module.css';
import { StepBody } from './steps/StepBody.tsx';
import type { CanvasStepOf } from './steps/StepBody.tsx';
import type { NextMetricDialog } from './NextPact.tsx';
import type { Typed } from './steps/step-props.ts';
import { StepFooter } from './StepFooter.tsx';
import { StepList } from './StepList.tsx';
import { useChoice } from './use-choice.ts';
import { useFinishReview } from './use-finish-review.ts';
import { useSaveReview } from './use-save-review.ts';

type ReviewAtWorkProps = {
  readonly review: Review;
  readonly chooseMetric: NextMetricDialog;
  readonly canvasStep: CanvasStepOf;
};

/** The step at which a review stands is kept in the books: a restart, and undo, find it there. */
export function ReviewAtWork({ review, chooseMetric, canvasStep }: ReviewAtWorkProps) {
  const t = useTranslations('reviews.kind');
  const { periodName } = useReviewWords();
  const [, navigate] = useLocation();
  const key = { kind: review.kind, period: review.period.key };
  const save = useSaveReview(key);
  const finish = useFinishReview(review);
  const settings = useOperationQuery('settings.read', {}).data;
  const steps = stepsOf(review, settings !== undefined && hasCanvas(settings));
  // Shown before the books hold it: the next key may follow before they answer.
  const [reached, reach] = useChoice(review.answers.step, (to) => save({ answers: { step: to } }));
  const index = Math.max(
    0,
    steps.findIndex((one) => one === reached),
  );
  const step = steps[index] ?? 'close';
  const [typed, setTyped] = useState<Typed>('nothing');
  /** Saves the field that is typed in; where that cannot be read, one stays at it. */
  const leaveStep = (go: () => void): void => {
    if (typed === 'unreadable') return numberInput()?.focus();
    leaveField();
    go();
  };
  const goTo = (target: ReviewStep): void => leaveStep(() => reach(target));
  const next = steps[index + 1];
  const goOn = (): void => (next ? goTo(next) : leaveStep(finish.run));
  const leave = (): void => leaveStep(() => navigate(REVIEWS_PATH));
  useCommandGroup(reviewAtWorkCommands, () => ({ goOn, leave }));
  return (
    <div className={classes.review}>
      <PageHeading
        title={t(review.kind)}
        about={periodName(review.period)}
        actions={review.kind === 'quarterly' && <ReportLink quarter={review.period.key} />}
      />
      <LeaveQuestion isThere={() => typed === 'unreadable'} onKeep={() => numberInput()?.focus()} />
      <StepList kind={review.kind} steps={steps} current={index} onGo={goTo} />
      <StepBody
        key={step}
        step={step}
        review={review}
        save={save}
        finish={finish}
        goOn={goOn}
        typed={typed}
        onTyped={setTyped}
        chooseMetric={chooseMetric}
        canvasStep={canvasStep}
      />
      <StepFooter
        kind={review.kind}
        isLast={next === undefined}
        isBusy={finish.isPending}
        onBack={index > 0 ? () => goTo(steps[index - 1] ?? step) : null}
        onNext={goOn}
        onLeave={leave}
      />
    </div>
  );
}

/** Without a one thing of before there is nothing to open with but the numbers. */
function stepsOf({ kind, last }: Review, asksCanvas: boolean): readonly ReviewStep[] {
  const steps: readonly ReviewStep[] = REVIEW_STEPS[kind];
  return steps.filter(
    (step) => (step !== 'last' || last !== null) && (step !== 'canvas' || asksCanvas),
  );
}
