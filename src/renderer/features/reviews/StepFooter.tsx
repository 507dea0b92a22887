import { Button } from '@mantine/core';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { GuidedFoot } from '#renderer/ui/GuidedFoot.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { CONTINUE_ID } from './focus-soon.ts';
import { reviewAtWorkCommands } from './review-commands.ts';
import classes from './ReviewAtWork.module.css';

type StepFooterProps = {
  readonly kind: ReviewKind;
  readonly isLast: boolean;
  readonly isBusy: boolean;
  /** null on the first step. */
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  readonly onLeave: () => void;
};

export function StepFooter({ kind, isLast, isBusy, onBack, onNext, onLeave }: StepFooterProps) {
  const t = useTranslations('reviews.frame');
  const keyText = useKeyText(reviewAtWorkCommands);
  return (
    <GuidedFoot
      back={
        onBack && (
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
        )
      }
      others={
        <Button variant="subtle" onClick={onLeave}>
          {t('later')}
        </Button>
      }
      note={
        <p className={classes.keys}>
          {t('keys', { goOn: keyText('review.goOn'), leave: keyText('review.leave') })}
        </p>
      }
      main={
        <Button id={CONTINUE_ID} onClick={onNext} loading={isBusy}>
          {isLast ? t(`finish.${kind}`) : t('continue')}
        </Button>
      }
    />
  );
}
