import type { ReviewKind, ReviewStep } from '#shared/features/reviews/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ReviewAtWork.module.css';

type StepListProps = {
  readonly kind: ReviewKind;
  readonly steps: readonly ReviewStep[];
  readonly current: number;
  readonly onGo: (step: ReviewStep) => void;
};

/** The few steps of a review, and where it stands; any of them can be gone to. */
export function StepList({ kind, steps, current, onGo }: StepListProps) {
  const t = useTranslations('reviews.step');
  return (
    <ol className={classes.steps} aria-label={t('label')}>
      {steps.map((step, index) => (
        <li key={step}>
          <button
            type="button"
            className={classes.step}
            aria-current={index === current ? 'step' : undefined}
            onClick={() => onGo(step)}
          >
            <span className={classes.mark} aria-hidden="true">
              {index < current ? '●' : index + 1}
            </span>
            {step === 'close' ? t(`close.${kind}`) : t(step)}
            {index < current && <span className="visually-hidden"> ({t('isDone')})</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
