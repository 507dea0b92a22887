import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { questionWords } from '#shared/features/stages/gate-words.ts';
import { LONGEST_EVIDENCE } from '#shared/features/stages/model.ts';
import type { GateAnswer, GateQuestion } from '#shared/features/stages/model.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './StagePage.module.css';

type DemandQuestionProps = {
  readonly question: GateQuestion;
  readonly answer: GateAnswer | null;
};

/** A question that only the owner can answer, with the day and one line of evidence. */
export function DemandQuestion({ question, answer }: DemandQuestionProps) {
  const { language } = useLocale();
  const [isAsked, setAsked] = useState(false);
  const words = questionWords[question][language];
  return (
    <>
      <span>{words}</span>
      {answer !== null && !isAsked ? (
        <Answered answer={answer} words={words} onChange={() => setAsked(true)} />
      ) : (
        <Ask
          question={question}
          words={words}
          evidence={answer?.evidence ?? ''}
          onAnswered={() => setAsked(false)}
        />
      )}
    </>
  );
}

type AnsweredProps = {
  readonly answer: GateAnswer;
  readonly words: string;
  readonly onChange: () => void;
};

function Answered({ answer, words, onChange }: AnsweredProps) {
  const t = useTranslations('stages');
  const locale = useLocale();
  const said = t('answered', {
    answer: t(answer.isYes ? 'yes' : 'no'),
    day: formatDay(answer.on, locale),
  });
  return (
    <span className={classes.facts}>
      {[said, answer.evidence].filter(Boolean).join(' · ')}
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={`${t('change')} · ${words}`}
        onClick={onChange}
      >
        {t('change')}
      </Button>
    </span>
  );
}

type AskProps = {
  readonly question: GateQuestion;
  readonly words: string;
  readonly evidence: string;
  readonly onAnswered: () => void;
};

function Ask({ question, words, evidence: before, onAnswered }: AskProps) {
  const t = useTranslations('stages');
  const [evidence, setEvidence] = useState(before);
  const answer = useCommand('stages.answer');
  const say = (isYes: boolean): void => {
    answer.mutate({ question, isYes, evidence }, { onSuccess: onAnswered });
  };
  return (
    <Group gap="xs" mt={4}>
      <TextInput
        size="xs"
        className={classes.evidence}
        aria-label={t('evidenceFor', { question: words })}
        placeholder={t('evidence')}
        maxLength={LONGEST_EVIDENCE}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      {([true, false] as const).map((isYes) => (
        <Button
          key={String(isYes)}
          variant="default"
          size="compact-xs"
          aria-label={`${t(isYes ? 'yes' : 'no')} · ${words}`}
          onClick={() => say(isYes)}
        >
          {t(isYes ? 'yes' : 'no')}
        </Button>
      ))}
    </Group>
  );
}
