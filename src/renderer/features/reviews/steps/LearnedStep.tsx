import { Textarea } from '@mantine/core';
import { useOperationQuery, useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useFocusSoon } from '../focus-soon.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

const FIELD = 'review-lesson';

export function LearnedStep({ review, save }: ReviewStepProps) {
  const t = useTranslations('reviews.learned');
  const now = useOperationQuery('focus.view', { quarter: null }).data;
  const quarter = review.period.key;
  const past = now?.past.find((one) => one.quarter === quarter) ?? null;
  useFocusSoon(() => document.getElementById(FIELD), now !== undefined);
  if (!now) return null;
  return (
    <div className={classes.step}>
      <h2 className={classes.title}>{t('title')}</h2>
      {past ? (
        <LessonOfPact quarter={quarter} learned={past.learned} />
      ) : (
        <LessonAsNote note={review.note} onSave={(note) => void save({ note })} />
      )}
    </div>
  );
}

/** The lesson belongs to the quarter's metric: it is read in its line from then on. */
function LessonOfPact({ quarter, learned }: { quarter: string; learned: string }) {
  const learn = useCommand('focus.learn');
  return <Lesson saved={learned} onSave={(text) => learn.mutate({ quarter, learned: text })} />;
}

function LessonAsNote({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  return <Lesson saved={note} onSave={onSave} />;
}

function Lesson({ saved, onSave }: { saved: string; onSave: (text: string) => void }) {
  const t = useTranslations('reviews.learned');
  const draft = useDraft(saved, onSave);
  return (
    <Textarea
      id={FIELD}
      label={t('label')}
      placeholder={t('placeholder')}
      maxLength={500}
      autosize
      minRows={2}
      {...draft}
    />
  );
}
