import { Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { LONGEST_ANSWER } from '#shared/features/reviews/model.ts';
import type { ReviewAnswers, ReviewKind } from '#shared/features/reviews/model.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ONE_THING_ID, useFocusSoon } from '../focus-soon.ts';
import { useChoice } from '../use-choice.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { FinishReview } from '../use-finish-review.ts';
import { Closing } from './Closing.tsx';
import { ConfidenceQuestion } from './ConfidenceQuestion.tsx';
import { OneThingField } from './OneThingField.tsx';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

type CloseStepProps = ReviewStepProps & { readonly finish: FinishReview };

/** The one thing, the questions, a note; for a month or a quarter, its closing. */
export function CloseStep({ review, save, finish }: CloseStepProps) {
  const t = useTranslations('reviews.close');
  const questions = useQuestions(review.kind);
  useFocusSoon(() => document.getElementById(ONE_THING_ID), 'close');
  const step = useRef<HTMLDivElement>(null);
  /** What comes after the one thing, or after the confidence. */
  const focusOn = (selector: string) => step.current?.querySelector<HTMLElement>(selector)?.focus();
  const note = useDraft(review.note, (text) => void save({ note: text }));
  const [confidence, believe] = useChoice(review.answers.confidence, (next) =>
    save({ answers: { confidence: next } }),
  );
  const answers = review.answers.questions;
  return (
    <div ref={step} className={classes.step}>
      {review.kind === 'weekly' ? (
        <OneThingField
          review={review}
          onDone={() => focusOn('[data-confidence] button, textarea')}
        />
      ) : (
        <OneThingOfLonger review={review} save={save} />
      )}
      {review.kind === 'weekly' && review.confidenceQuarter !== null && (
        <ConfidenceQuestion
          quarter={review.confidenceQuarter.key}
          chosen={confidence}
          onChoose={(answer) => {
            believe(answer);
            focusOn('textarea');
          }}
        />
      )}
      {asked(questions, answers).map((question) => (
        <Question
          key={question}
          question={question}
          saved={answers.find((one) => one.question === question)?.answer ?? ''}
          onSave={(answer) => void save({ answers: { questions: [{ question, answer }] } })}
        />
      ))}
      <Textarea
        label={t('note')}
        placeholder={t('notePlaceholder')}
        maxLength={10_000}
        autosize
        minRows={2}
        maxRows={6}
        {...note}
      />
      {review.kind !== 'weekly' && <Closing review={review} finish={finish} />}
    </div>
  );
}

/** That of a month or a quarter is a theme, no action. */
function OneThingOfLonger({ review, save }: Pick<ReviewStepProps, 'review' | 'save'>) {
  const t = useTranslations('reviews.close');
  const oneThing = useDraft(
    review.answers.oneThing,
    (text) => void save({ answers: { oneThing: text } }),
  );
  return (
    <TextInput
      id={ONE_THING_ID}
      size="md"
      label={t(`oneThing.${review.kind}`)}
      description={t('oneThingHint')}
      maxLength={140}
      autoComplete="off"
      {...oneThing}
    />
  );
}

/** Today's questions, and those that were answered before they were changed. */
function asked(questions: readonly string[], answers: ReviewAnswers['questions']): string[] {
  const answered = answers.filter(({ answer }) => answer !== '').map(({ question }) => question);
  return [...new Set([...questions, ...answered])];
}

type QuestionProps = {
  readonly question: string;
  readonly saved: string;
  readonly onSave: (answer: string) => void;
};

function Question({ question, saved, onSave }: QuestionProps) {
  const draft = useDraft(saved, onSave);
  return (
    <Textarea
      label={question}
      maxLength={LONGEST_ANSWER}
      autosize
      minRows={1}
      maxRows={5}
      {...draft}
    />
  );
}

const SETTING = {
  weekly: 'weekly_questions',
  monthly: 'monthly_questions',
  quarterly: 'quarterly_questions',
} as const;

/** The questions of a ritual: one's own, or those that ship. */
function useQuestions(kind: ReviewKind): readonly string[] {
  const t = useTranslations('reviews.questions');
  const own = useOperationQuery('settings.read', {}).data?.[SETTING[kind]] ?? null;
  return own ?? [t(`${kind}.first`), t(`${kind}.second`)];
}
