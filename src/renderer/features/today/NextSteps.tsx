import type { ReactNode } from 'react';
import type { Due, Today } from '#shared/features/today/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { DueStep } from './DueStep.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LaterSteps } from './LaterSteps.tsx';
import classes from './NowCard.module.css';
import { useFocusOfStep } from './use-focus-of-step.ts';

const PRESSING: ReadonlySet<Due['kind']> = new Set(['review', 'figures', 'differences']);

/** What is to be done now, and what waits behind it; asked for after the number of the page stands. */
export function NextSteps({ titleId }: { readonly titleId: string }): ReactNode {
  const today = useOperationQuery('today.read', {}).data;
  const focus = useFocusOfStep(today, titleId);
  return (
    <div {...focus} className={classes.place}>
      {today && <Steps today={today} />}
    </div>
  );
}

function Steps({ today }: { readonly today: Today }): ReactNode {
  const { due, firstSteps, nextCheckIn } = today;
  if (firstSteps !== null) {
    // The first check-in is one of the steps; the second may come before they are all done.
    const isFirst = firstSteps.some(({ step, isDone }) => step === 'check_in' && !isDone);
    const weekly = due.find((one) => one.kind === 'review' && one.review === 'weekly');
    const checkIn = isFirst ? (weekly ?? null) : null;
    // A review, and a figure that may be wrong, do not wait for two weeks.
    const pressing = due.find((one) => one !== checkIn && PRESSING.has(one.kind));
    const others = due.filter((one) => one !== checkIn && one !== pressing);
    return (
      <>
        <FirstSteps steps={firstSteps} checkIn={checkIn} nextCheckIn={nextCheckIn} />
        {pressing && (
          <div className={classes.pressing}>
            <DueStep due={pressing} />
          </div>
        )}
        <LaterSteps due={others} />
      </>
    );
  }
  const [next, ...others] = due;
  if (!next) return <Nothing on={nextCheckIn} />;
  return (
    <>
      <DueStep due={next} />
      <LaterSteps due={others} />
    </>
  );
}

function Nothing({ on }: { readonly on: string }) {
  const t = useTranslations('today');
  const locale = useLocale();
  return (
    <>
      <p className={classes.words}>{t('nothing')}</p>
      <span className={classes.aside}>{t('nothingWhen', { day: dayInWords(on, locale) })}</span>
    </>
  );
}
