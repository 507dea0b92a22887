import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { SEVERAL_WAYS } from '#shared/features/values/old-sheet/codes.ts';
import type { SheetDoubtCode } from '#shared/features/values/old-sheet/codes.ts';
import type { SheetChoices, SheetDoubt } from '#shared/features/values/old-sheet/model.ts';
import { NAME_QUESTIONS } from '#shared/features/values/old-sheet/name-questions.ts';
import { MarkAnswers } from '#renderer/parts/moving-in/MarkAnswers.tsx';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { PreviewProps } from './preview-props.ts';
import { NameAnswers } from './NameAnswers.tsx';
import { RuleAnswers } from './RuleAnswers.tsx';
import classes from './SidePanel.module.css';

type QuestionCardProps = PreviewProps & {
  readonly code: SheetDoubtCode;
  readonly doubts: readonly SheetDoubt[];
};

/** A question that only the user can answer, with its answers. */
export function QuestionCard(props: QuestionCardProps) {
  const t = useTranslations('movingIn');
  const { code, doubts } = props;
  const [first] = doubts;
  return (
    <div className={classes.card}>
      <p className={classes.question}>{t(`doubt.${code}`)}</p>
      {code === 'year_missing' && <YearAnswer {...props} />}
      {code === 'day_or_month' && <OrderAnswer {...props} />}
      {code === 'several_for_period' && <SeveralAnswer {...props} ways={ROLL_UP_WAYS} />}
      {code === 'same_metric' && <SeveralAnswer {...props} ways={SAME_METRIC_WAYS} />}
      {code === 'sunday_weeks' && <SundayAnswer {...props} />}
      {code === 'rule_unknown' && <RuleAnswers {...props} />}
      {NAME_QUESTIONS.has(code) && <NameAnswers {...props} />}
      {code === 'thousands_or_decimal' && first && (
        <div className={classes.answers}>
          <MarkAnswers
            text={first.text}
            onAnswer={(decimal) => props.onChange({ ...props.choices, decimal })}
          />
        </div>
      )}
    </div>
  );
}

const YEARS_AROUND = 6;

function YearAnswer({ reading, choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.reading');
  const common = useTranslations('common.button');
  const guessed = reading.firstYear ?? 0;
  const [year, setYear] = useState(guessed);
  return (
    <div className={classes.answers}>
      <NativeSelect
        size="xs"
        aria-label={t('firstYear')}
        value={String(year)}
        data={Array.from({ length: YEARS_AROUND * 2 + 1 }, (_, index) =>
          String(guessed - YEARS_AROUND * 2 + 2 + index),
        )}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
      />
      <ButtonRow
        main={
          <Button size="xs" onClick={() => onChange({ ...choices, firstYear: year })}>
            {common('choose')}
          </Button>
        }
      />
    </div>
  );
}

/** What is answered by, and the word on the button. */
type Ways = Readonly<
  Record<NonNullable<SheetChoices['several']>, 'roll_up' | 'leave_out' | 'addRows' | 'keepFirst'>
>;
const ROLL_UP_WAYS: Ways = { roll_up: 'roll_up', leave_out: 'leave_out' };
const SAME_METRIC_WAYS: Ways = { roll_up: 'addRows', leave_out: 'keepFirst' };

function SeveralAnswer({ choices, onChange, ways }: PreviewProps & { readonly ways: Ways }) {
  const t = useTranslations('movingIn.answer');
  return (
    <div className={classes.answers}>
      {SEVERAL_WAYS.map((several) => (
        <Button
          key={several}
          size="xs"
          variant="default"
          onClick={() => onChange({ ...choices, several })}
        >
          {t(ways[several])}
        </Button>
      ))}
    </div>
  );
}

function SundayAnswer({ choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.answer');
  return (
    <div className={classes.answers}>
      <Button size="xs" variant="default" onClick={() => onChange({ ...choices, sundays: 'end' })}>
        {t('sundays')}
      </Button>
    </div>
  );
}

function OrderAnswer({ choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.reading');
  return (
    <div className={classes.answers}>
      {(['dmy', 'mdy'] as const).map((dayOrder) => (
        <Button
          key={dayOrder}
          size="xs"
          variant="default"
          onClick={() => onChange({ ...choices, dayOrder })}
        >
          {t(dayOrder)}
        </Button>
      ))}
    </div>
  );
}
