import { Radio } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { RadioChoice } from './ChoiceCard.tsx';
import classes from './FirstRun.module.css';
import { TAX_ANSWERS } from './tax-answer.ts';
import type { TaxAnswer } from './tax-answer.ts';

type StatusChoiceProps = {
  readonly value: TaxAnswer | null;
  readonly onChoose: (answer: TaxAnswer | null) => void;
};

/** Status and VAT, in one question that may be left open. */
export function StatusChoice({ value, onChoose }: StatusChoiceProps) {
  const t = useTranslations('taxes.firstRun');
  return (
    <Radio.Group
      label={t('label')}
      classNames={{ label: classes.legend }}
      className={classes.group}
      value={value}
      onChange={(id) => onChoose(TAX_ANSWERS.find((one) => one === id) ?? null)}
    >
      <div className={classes.cards} data-size="short">
        {TAX_ANSWERS.map((answer) => (
          <RadioChoice key={answer} value={answer} name={t(answer)} />
        ))}
      </div>
    </Radio.Group>
  );
}
