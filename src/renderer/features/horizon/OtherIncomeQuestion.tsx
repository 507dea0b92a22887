import { Button, Group } from '@mantine/core';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { formatValue } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LimitsOfYear.module.css';

/** Asks once whether other income is turnover; nothing where there is none, or it was said. */
export function OtherIncomeQuestion({ unsaid }: { readonly unsaid: number }) {
  const t = useTranslations('taxes.otherIncome');
  const locale = useLocale();
  const say = useCommand('ledger.sayOtherIncome');
  if (unsaid === 0) return null;
  const amount = formatValue(unsaid, 'money', { ...locale, currency: LEDGER_CURRENCY });
  return (
    <div className={classes.question}>
      <p>{t('question', { amount })}</p>
      <Group gap={8}>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => say.mutate({ isTurnover: true })}
        >
          {t('yes')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => say.mutate({ isTurnover: false })}
        >
          {t('no')}
        </Button>
      </Group>
    </div>
  );
}
