import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { focusOf, groupInputs, hasUnreadable, inputsToCount } from './draft.ts';
import type { FirstRunStepProps } from './step-props.ts';
import classes from './FirstRun.module.css';
import { NumbersTable } from './NumbersTable.tsx';
import { Outcomes } from './Outcomes.tsx';
import { StepFrame } from './StepFrame.tsx';
import { outcomesOf } from './typed-figures.ts';
import { useFinish } from './use-finish.ts';

/** The first numbers of the inputs, and what they come to. All may be left empty. */
export function NumbersStep({ draft, metrics, onChange, onBack }: FirstRunStepProps) {
  const t = useTranslations('firstRun');
  const locale = useLocale();
  const today = useOperationQuery('vault.status', {}).data?.today;
  const [hasTried, setHasTried] = useState(false);
  const groups = today ? groupInputs(inputsToCount(draft, metrics), today, locale) : [];
  const { finish, isBusy, problem } = useFinish(draft, metrics, groups);
  const outcomes = outcomesOf(draft, metrics, groups, locale);
  const isUnreadable = hasUnreadable(draft, groups, locale.language);
  return (
    <StepFrame
      step={6}
      isWide={outcomes.length > 0}
      title={t('numbers.title')}
      about={t('numbers.text')}
      nextLabel={t('finish')}
      isBusy={isBusy}
      problem={hasTried && isUnreadable ? t('numbers.unreadable') : problem}
      onBack={onBack}
      onNext={() => (isUnreadable ? setHasTried(true) : finish())}
    >
      <div className={classes.numbers}>
        <div>
          {today !== undefined &&
            groups.map((group, index) => (
              <NumbersTable
                key={group.kind}
                group={group}
                isFirst={index === 0}
                draft={draft}
                metrics={metrics}
                today={today}
                onChange={(numbers) => onChange({ numbers: { ...draft.numbers, ...numbers } })}
              />
            ))}
          <p className={classes.hint}>{t('numbers.paste')}</p>
        </div>
        {today !== undefined && (
          <Outcomes outcomes={outcomes} focus={focusOf(draft)} today={today} />
        )}
      </div>
    </StepFrame>
  );
}
