import { Button, Group } from '@mantine/core';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { formatValue } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LimitsOfYear.module.css';

/** Asks once whether other income is turnover; nothing where there is none, or it was said. */
export function OtherIncomeQuestion({ unsaid }: { readonly unsaid: number }) {
  const t = useTranslations('taxes.otherIncome');
  const locale = useLocale();
  const saying = useCommand('ledger.sayOtherIncome');
  const tell = useUndoNotice();
  const say = (isTurnover: boolean): void =>
    saying.mutate({ isTurnover }, { onSuccess: () => tell(t(isTurnover ? 'saidYes' : 'saidNo')) });
  if (unsaid === 0) return null;
  const amount = formatValue(unsaid, 'money', { ...locale, currency: LEDGER_CURRENCY });
  return (
    <div className={classes.question}>
      <p>{t('question', { amount })}</p>
      <Group gap={8}>
        <Button variant="default" size="compact-md" onClick={() => say(true)}>
          {t('yes')}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => say(false)}>
          {t('no')}
        </Button>
      </Group>
    </div>
  );
}
