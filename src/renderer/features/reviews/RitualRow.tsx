import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Ritual } from '#shared/features/reviews/first-contract.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { reviewPath } from './review-path.ts';
import { useReviewWords } from './review-words.ts';
import classes from './ReviewsPage.module.css';

const SHAPES = { due: '▸', open: '◐', kept: '●', missed: '■', possible: '○' } as const;

/** One ritual: what it looks back on, how it stands, and the way into it; that of the first one due stands out. */
export function RitualRow({ ritual, isFirst }: { ritual: Ritual; isFirst: boolean }) {
  const t = useTranslations('reviews');
  const locale = useLocale();
  const { periodName, reviewName, dayName } = useReviewWords();
  const { kind, run, current, nextOn } = ritual;
  const { period, state } = current;
  const isCalling = state === 'due' || state === 'open';
  const action = state === 'open' ? 'resume' : state === 'kept' ? 'read' : 'start';
  return (
    <li className={classes.ritual} data-calling={isCalling}>
      <div className={classes.name}>
        <h2 className={classes.kind}>
          {t(`kind.${kind}`)} <span className={classes.minutes}>{t(`minutes.${kind}`)}</span>
        </h2>
        <p className={classes.quiet}>{t('rituals.lookBack', { period: periodName(period) })}</p>
      </div>
      <div className={classes.state}>
        <p className={classes.stateWord}>
          <span aria-hidden="true">{SHAPES[state]}</span> {t(`rituals.${state}`)}
        </p>
        {run > 0 && <p className={classes.quiet}>{t(`rituals.run.${kind}`, { count: run })}</p>}
        {run === 0 && !isCalling && (
          <p className={classes.quiet}>
            {t('rituals.noRun', { kind, day: dayInWords(nextOn, locale) })}
          </p>
        )}
      </div>
      <div className={classes.way}>
        <ButtonRow
          main={
            <Button
              component={Link}
              href={reviewPath({ kind, period: period.key })}
              variant={isFirst ? 'filled' : 'default'}
              aria-label={t(`rituals.${action}Of`, { review: reviewName(kind, period) })}
            >
              {t(`rituals.${action}`)}
            </Button>
          }
        />
        <p className={classes.quiet}>{t('rituals.next', { day: dayName(nextOn) })}</p>
      </div>
    </li>
  );
}
