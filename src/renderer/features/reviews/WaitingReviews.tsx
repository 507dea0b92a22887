import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import type { ReviewsOverview } from '#shared/features/reviews/first-contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { reviewPath } from './review-path.ts';
import { useReviewWords } from './review-words.ts';
import classes from './ReviewsPage.module.css';

type Waiting = ReviewsOverview['waiting'];

function placeOf({ kind, period }: Waiting[number]): ReviewKey {
  return { kind, period: period.key };
}

/** The missed ones: they wait here without a word, until they are made up or let go of. */
export function WaitingReviews({ waiting }: { waiting: Waiting }) {
  const t = useTranslations('reviews.waiting');
  const command = useCommand('reviews.letGo');
  const { reviewName } = useReviewWords();
  const tell = useUndoNotice();
  const letGo = (reviews: Waiting): void => {
    const [only] = reviews;
    const said =
      reviews.length === 1 && only
        ? t('wasLetGo', { review: reviewName(only.kind, only.period) })
        : t('wereLetGo', { count: reviews.length });
    command.mutate({ reviews: reviews.map(placeOf) }, { onSuccess: () => tell(said) });
  };
  if (waiting.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('title')}>
      <div className={classes.head}>
        <h2 className={classes.sectionTitle}>
          {t('title')} <span className={classes.count}>{waiting.length}</span>
        </h2>
        {waiting.length > 1 && (
          <Button variant="subtle" size="compact-sm" onClick={() => letGo(waiting)}>
            {t('letAllGo')}
          </Button>
        )}
      </div>
      <p className={classes.quiet}>{t('hint')}</p>
      <ul className={classes.lines}>
        {waiting.map((one) => (
          <WaitingLine
            key={`${one.kind} ${one.period.key}`}
            one={one}
            onLetGo={() => letGo([one])}
          />
        ))}
      </ul>
    </section>
  );
}

function WaitingLine({ one, onLetGo }: { one: Waiting[number]; onLetGo: () => void }) {
  const t = useTranslations('reviews');
  const { periodName, reviewName } = useReviewWords();
  const review = reviewName(one.kind, one.period);
  return (
    <li className={classes.line}>
      <span className={classes.lineKind}>{t(`kind.${one.kind}`)}</span>
      <span className={classes.linePeriod}>
        {periodName(one.period)}
        {one.isBegun && <span className={classes.quiet}> · {t('waiting.isBegun')}</span>}
      </span>
      <span className={classes.lineActions}>
        <Button
          component={Link}
          href={reviewPath(placeOf(one))}
          variant="subtle"
          size="compact-sm"
          aria-label={t('waiting.makeUpOf', { review })}
        >
          {t('waiting.makeUp')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={classes.letGo}
          onClick={onLetGo}
          aria-label={t('waiting.letGoOf', { review })}
        >
          {t('waiting.letGo')}
        </Button>
      </span>
    </li>
  );
}
