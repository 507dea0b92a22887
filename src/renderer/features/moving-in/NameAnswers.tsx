import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { SheetDoubtCode } from '#shared/features/values/old-sheet/codes.ts';
import {
  nameQuestions,
  withAnsweredName,
} from '#shared/features/values/old-sheet/name-questions.ts';
import type { NameAnswer, NameQuestion } from '#shared/features/values/old-sheet/name-questions.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

const OWN = ':own';
const SKIP = ':skip';

type NameAnswersProps = PreviewProps & { readonly code: SheetDoubtCode };

/** What each name of which nobody is sure stands for: the proposal is one key away, for all its rows. */
export function NameAnswers({ reading, code, choices, onChange }: NameAnswersProps) {
  const t = useTranslations('movingIn.answer');
  const nameOf = useMetricName();
  const questions = nameQuestions(reading).filter((question) => question.code === code);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const answer = (): void =>
    onChange(
      questions.reduce(
        (said, question) => withAnsweredName(said, question, answerOf(question, chosen)),
        choices,
      ),
    );
  return (
    <form
      className={classes.names}
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      {questions.map(({ label, proposal, others }) => (
        <NativeSelect
          key={label}
          size="xs"
          label={label}
          value={chosen[label] ?? proposal}
          data={[
            ...[proposal, ...others].map((id) => ({ value: id, label: nameOf(id) })),
            { value: OWN, label: t('own') },
            { value: SKIP, label: t('notTaken') },
          ]}
          onChange={({ currentTarget: { value } }) =>
            setChosen((before) => ({ ...before, [label]: value }))
          }
        />
      ))}
      <ButtonRow
        main={
          <Button size="xs" type="submit">
            {t('names')}
          </Button>
        }
      />
    </form>
  );
}

function answerOf({ label }: NameQuestion, chosen: Readonly<Record<string, string>>): NameAnswer {
  const value = chosen[label];
  if (value === undefined) return 'as_read';
  return value === OWN ? 'own' : value === SKIP ? 'skip' : { metric: value };
}
