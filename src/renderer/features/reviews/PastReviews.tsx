import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PastReview } from '#shared/features/reviews/first-contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { reviewPath } from './review-path.ts';
import { useReviewWords } from './review-words.ts';
import classes from './ReviewsPage.module.css';

const FIRST_SHOWN = 8;

/** What lies behind: each review in a line, its words one key away. */
export function PastReviews({ past }: { past: readonly PastReview[] }) {
  const t = useTranslations('reviews.past');
  const [isAllShown, setAllShown] = useState(false);
  const shown = isAllShown ? past : past.slice(0, FIRST_SHOWN);
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h2 className={classes.sectionTitle}>{t('title')}</h2>
      {past.length === 0 && <p className={classes.quiet}>{t('nothing')}</p>}
      <ul className={classes.lines}>
        {shown.map((review) => (
          <PastLine key={`${review.kind} ${review.period.key}`} review={review} />
        ))}
      </ul>
      {shown.length < past.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAllShown(true)}>
          {t('more', { count: String(past.length - shown.length) })}
        </Button>
      )}
    </section>
  );
}

function PastLine({ review }: { review: PastReview }) {
  const t = useTranslations('reviews');
  const { periodName, reviewName } = useReviewWords();
  const { kind, period, answers, note } = review;
  const said = answers.questions.filter(({ answer }) => answer !== '');
  const gist = answers.oneThing || note || (said[0]?.answer ?? '');
  return (
    <li>
      <details className={classes.past}>
        <summary className={classes.line}>
          <span className={classes.lineKind}>{t(`kind.${kind}`)}</span>
          <span className={classes.linePeriod}>{periodName(period)}</span>
          <span className={classes.gist} title={gist}>
            {gist}
          </span>
          <span className={classes.quiet}>
            <KeptWords review={review} />
          </span>
        </summary>
        <div className={classes.words}>
          {answers.oneThing !== '' && (
            <p>
              <strong>
                {t(answers.isOneThingDone ? 'past.oneThingDone' : 'past.oneThing', {
                  text: answers.oneThing,
                })}
              </strong>
            </p>
          )}
          {said.map(({ question, answer }) => (
            <p key={question}>
              <span className={classes.quiet}>{question}</span>
              <br />
              {answer}
            </p>
          ))}
          {note !== '' && <p className={classes.note}>{note}</p>}
          <Link
            href={reviewPath({ kind, period: period.key })}
            aria-label={t('past.read', { review: reviewName(kind, period) })}
          >
            {t('rituals.read')}
          </Link>
        </div>
      </details>
    </li>
  );
}

function KeptWords({ review: { state, keptOn, isLate, period } }: { review: PastReview }) {
  const t = useTranslations('reviews.past');
  const locale = useLocale();
  if (state === 'missed') return t('letGo');
  if (keptOn === null) return t('unfinished');
  const kept = t(isLate ? 'late' : 'keptOn', { day: formatDay(keptOn, locale, 'short') });
  return period.isClosed ? `${kept} · ${t('closed')}` : kept;
}
