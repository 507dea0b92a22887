import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { MovedCard } from './MovedCard.tsx';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

/** Cards that are in sight: more than that nobody thinks about on a Monday. */
const SHOWN = 3;

/** What is out of the ordinary, what matters most first: why, and what will be done. Or calm. */
export function MovedStep({ review }: ReviewStepProps) {
  const t = useTranslations('reviews.moved');
  const asked = { kind: review.kind, period: review.period.key };
  const read = useOperationQuery('reviews.moved', asked).data;
  const [isUnfolded, setUnfolded] = useState(false);
  useFocusSoon(continueButton, read !== undefined);
  if (!read) return null;
  const { moved, quiet, young } = read;
  const hasRead = moved.length + quiet + young > 0;
  // Of what is young nobody knows yet what is ordinary.
  const calm = quiet > 0 ? 'calm' : young > 0 ? 'tooEarly' : 'noData';
  const others = moved.length - SHOWN;
  return (
    <div className={classes.step}>
      {moved.length === 0 && (
        <div>
          <h2 className={classes.lead}>{t(calm)}</h2>
          {quiet > 0 && <p className={classes.quiet}>{t('calmHint')}</p>}
        </div>
      )}
      {moved.length > 0 && <h2 className={classes.title}>{t('title')}</h2>}
      {(isUnfolded ? moved : moved.slice(0, SHOWN)).map((one) => (
        <MovedCard key={one.metric} moved={one} />
      ))}
      {others > 0 && (
        <Button
          className={classes.fold}
          variant="subtle"
          size="compact-sm"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t('fewer') : t('others', { count: others })}
        </Button>
      )}
      {hasRead && (
        <p className={classes.quiet}>
          {quiet > 0 && t('quiet', { count: quiet })} {young > 0 && t('young', { count: young })}
        </p>
      )}
    </div>
  );
}
