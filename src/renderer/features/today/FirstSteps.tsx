import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Due, FirstStep, Today } from '#shared/features/today/contract.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { duePath } from './due-path.ts';
import classes from './NowCard.module.css';

type FirstStepsProps = {
  readonly steps: NonNullable<Today['firstSteps']>;
  /** The first check-in, where it is time for it. */
  readonly checkIn: Due | null;
  readonly nextCheckIn: string;
};

/** The five things of the first two weeks: what is done, and the way to the next. */
export function FirstSteps({ steps, checkIn, nextCheckIn }: FirstStepsProps) {
  const t = useTranslations('today.steps');
  const locale = useLocale();
  const day = dayInWords(nextCheckIn, locale);
  const open = steps.filter(({ step, isDone }) => !isDone && isPossible(step, checkIn));
  // A check-in has its day, the others have time.
  const next = open.find(({ step }) => step === 'check_in') ?? open[0];
  const wordsOf = (step: FirstStep, isDone: boolean): string =>
    step === 'check_in' && !isDone && checkIn === null ? t('check_inOn', { day }) : t(step);
  return (
    <ol className={classes.steps}>
      {steps.map(({ step, isDone }) => (
        <li
          key={step}
          className={classes.firstStep}
          data-done={isDone}
          data-next={next?.step === step}
        >
          <span aria-hidden="true">{isDone ? '●' : '○'}</span>
          <span className={classes.stepName}>{wordsOf(step, isDone)}</span>
          <span className="visually-hidden">{t(isDone ? 'done' : 'open')}</span>
          {next?.step === step && <Go step={step} checkIn={checkIn} />}
        </li>
      ))}
    </ol>
  );
}

function Go({ step, checkIn }: { readonly step: FirstStep; readonly checkIn: Due | null }) {
  const t = useTranslations('today.steps.go');
  const checkInWords = useTranslations('reviews.checkIn');
  const path = pathOf(step, checkIn);
  if (path === null || step === 'pact') return null;
  return (
    <Button component={Link} href={path} variant="light" size="compact-xs">
      {step === 'check_in' ? checkInWords('due.weekly') : t(step)}
    </Button>
  );
}

/** The pact is chosen where it stands, on this page, and comes first: the others are of its metric. */
function isPossible(step: FirstStep, checkIn: Due | null): boolean {
  return step === 'pact' || pathOf(step, checkIn) !== null;
}

/** Where a first step is done; null where it is not its time, or it is done where it stands. */
function pathOf(step: FirstStep, checkIn: Due | null): string | null {
  switch (step) {
    case 'pact':
      return null;
    case 'figures':
      return '/grid';
    case 'action':
      return '/plan';
    case 'files':
      return '/ledger';
    case 'check_in':
      return checkIn && duePath(checkIn);
  }
}
