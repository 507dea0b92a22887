import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { RadioChoice } from './ChoiceCard.tsx';
import classes from './FirstRun.module.css';
import { StepFrame } from './StepFrame.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';

type ChoiceOf<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly text?: string;
};

type QuestionStepProps<Id extends string> = {
  /** From 1. */
  readonly step: number;
  readonly title: string;
  readonly about: string;
  /** The question, where the title is none. */
  readonly question?: string;
  readonly answers: readonly ChoiceOf<Id>[];
  readonly value: Id | null;
  readonly onAnswer: (answer: Id) => void;
  readonly onBack?: () => void;
  readonly onNext: () => void;
  readonly children?: ReactNode;
};

/**
 * One question, which may be left open. A click on an answer, or Enter on it, goes on to the next;
 * arrows only choose.
 */
export function QuestionStep<Id extends string>(props: QuestionStepProps<Id>) {
  const { answers, value, title, question, onAnswer, onBack, onNext, children } = props;
  const t = useTranslations('firstRun');
  const first = answers.find(({ id }) => id === value) ?? answers[0];
  return (
    <StepFrame
      step={props.step}
      title={title}
      about={props.about}
      nextLabel={value === null ? t('skipQuestion') : t('next')}
      isNextQuiet={value === null}
      {...(onBack ? { onBack } : {})}
      onNext={onNext}
    >
      <Radio.Group
        {...(question === undefined ? { 'aria-label': title } : { label: question })}
        classNames={{ label: classes.legend }}
        className={classes.group}
        value={value}
        onChange={(id) => {
          const chosen = answers.find((one) => one.id === id);
          if (chosen) onAnswer(chosen.id);
        }}
      >
        <div className={classes.cards}>
          {answers.map((answer) => (
            <RadioChoice
              key={answer.id}
              value={answer.id}
              name={answer.name}
              text={answer.text}
              isFirst={answer === first}
              onTake={() => {
                onAnswer(answer.id);
                onNext();
              }}
            />
          ))}
        </div>
      </Radio.Group>
      {children}
    </StepFrame>
  );
}
