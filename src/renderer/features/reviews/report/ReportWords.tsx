import type { PastReview } from '#shared/features/reviews/first-contract.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useReviewWords } from '../review-words.ts';
import sheet from './ReportSheet.module.css';
import classes from './ReportWords.module.css';

const LONGEST_FIRST: readonly ReviewKind[] = ['quarterly', 'monthly', 'weekly'];

/** What was said in the reviews of the quarter, the look back on all of it first. */
export function ReportWords({ words }: { words: readonly PastReview[] }) {
  const t = useTranslations('reviews.report.words');
  if (words.length === 0) return null;
  return (
    <section className={sheet.section}>
      <h2 className={sheet.title}>{t('title')}</h2>
      {LONGEST_FIRST.map((kind) => (
        <Reviews key={kind} kind={kind} reviews={words.filter((review) => review.kind === kind)} />
      ))}
    </section>
  );
}

function Reviews({ kind, reviews }: { kind: ReviewKind; reviews: readonly PastReview[] }) {
  const t = useTranslations('reviews.report.words');
  if (reviews.length === 0) return null;
  return (
    <div className={classes.kind} data-kind={kind}>
      <h3 className={classes.name}>{t(kind)}</h3>
      {reviews.map((review) => (
        <Said key={review.period.key} review={review} />
      ))}
    </div>
  );
}

function Said({ review: { kind, period, answers, note } }: { review: PastReview }) {
  const t = useTranslations('reviews.report.words');
  const { periodName } = useReviewWords();
  return (
    <div className={classes.said}>
      {kind !== 'quarterly' && <h4 className={classes.period}>{periodName(period)}</h4>}
      <div className={classes.words}>
        {answers.oneThing !== '' && (
          <p className={classes.oneThing}>
            {t(answers.isOneThingDone ? 'oneThingDone' : 'oneThing', { text: answers.oneThing })}
          </p>
        )}
        {answers.questions
          .filter(({ answer }) => answer !== '')
          .map(({ question, answer }) => (
            <p key={question}>
              <span className={sheet.quiet}>{question}</span> {answer}
            </p>
          ))}
        {note !== '' && <p className={classes.note}>{note}</p>}
      </div>
    </div>
  );
}
