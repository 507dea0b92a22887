import { lazy, Suspense, useId } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NowCard.module.css';

const NextSteps = lazy(async () => ({ default: (await import('./NextSteps.tsx')).NextSteps }));

/**
 * The one next step, by the order of `dueInOrder`; in the first two weeks of a business the five things
 * that it begins with. What waits behind is one click away.
 */
export function NowCard() {
  const t = useTranslations('today');
  const titleId = useId();
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} className={classes.title}>
        {t('title')}
      </h2>
      <Suspense fallback={null}>
        <NextSteps titleId={titleId} />
      </Suspense>
    </section>
  );
}
