import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { groupInputs, hasUnreadable, inputsToCount } from './draft.ts';
import type { FirstRunStepProps } from './step-props.ts';
import classes from './FirstRun.module.css';
import { NumbersTable } from './NumbersTable.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useFinish } from './use-finish.ts';

/** The first numbers of the inputs: the last period and the open one. All may be left empty. */
export function NumbersStep({ draft, metrics, onChange, onBack }: FirstRunStepProps) {
  const t = useTranslations('firstRun');
  const locale = useLocale();
  const today = useOperationQuery('vault.status', {}).data?.today;
  const [hasTried, setHasTried] = useState(false);
  const groups = today ? groupInputs(inputsToCount(draft, metrics), today, locale) : [];
  const { finish, isBusy, problem } = useFinish(draft, metrics, groups);
  const isUnreadable = hasUnreadable(draft, groups, locale.language);
  return (
    <StepFrame
      step={4}
      title={t('numbers.title')}
      about={t('numbers.text')}
      nextLabel={t('finish')}
      isBusy={isBusy}
      problem={hasTried && isUnreadable ? t('numbers.unreadable') : problem}
      onBack={onBack}
      onNext={() => (isUnreadable ? setHasTried(true) : finish())}
    >
      {groups.map((group) => (
        <NumbersTable
          key={group.kind}
          group={group}
          numbers={draft.numbers}
          onChange={(numbers) => onChange({ numbers: { ...draft.numbers, ...numbers } })}
        />
      ))}
      <p className={classes.hint}>{t('numbers.paste')}</p>
    </StepFrame>
  );
}
