import { ActionIcon, Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { USUAL_DECIMAL, readNumber } from '#shared/kernel/number-text.ts';
import { formatValue } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { amountText, readSumInCents } from './amount-text.ts';
import classes from './EntryForm.module.css';
import type { EntryFormState } from './use-entry-form.ts';

/** The rates of metropolitan France, in percent; any other one can be written. */
const RATES = ['20', '10', '5.5', '2.1', '0'];

type AmountLineProps = {
  readonly form: EntryFormState;
  readonly index: number;
};

/** One amount: the value, whether VAT is in it, and its rate. */
export function AmountLine({ form, index }: AmountLineProps) {
  const t = useTranslations('ledger');
  const numbers = useTranslations('common.number');
  const { language } = useLocale();
  const line = form.draft.lines[index];
  const fault = form.faults?.lines[index];
  if (!line) return null;
  const isOnly = form.draft.lines.length === 1;
  const number = String(index + 1);
  return (
    <div className={classes.money}>
      <TextInput
        label={isOnly ? t('form.amount') : t('form.amountOf', { number })}
        title={t('form.amountHint')}
        name={`amount-${number}`}
        className={classes.amount}
        inputMode="decimal"
        data-amount
        autoComplete="off"
        value={line.amount}
        rightSection={form.draft.currency === LEDGER_CURRENCY ? '€' : form.draft.currency}
        rightSectionPointerEvents="none"
        rightSectionWidth={44}
        error={
          fault?.amount === true &&
          (line.amount.trim() === ''
            ? numbers('required')
            : numbers('not_a_number', { text: line.amount }))
        }
        description={
          form.isZeroAsked && index === 0 ? (
            <span role="alert">{t('form.zero')}</span>
          ) : (
            <Doubt text={line.amount} />
          )
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={({ currentTarget: { value } }) =>
          index === 0 ? form.writeAmount(value) : form.changeLine(index, { amount: value })
        }
        onBlur={() => {
          const sum = readSumInCents(line.amount, USUAL_DECIMAL[language]);
          if (sum === null) return;
          form.changeLine(index, { amount: amountText(sum, LEDGER_CURRENCY, language) });
        }}
      />
      {form.hasVat && <VatFields form={form} index={index} />}
      {!isOnly && (
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.removeLine}
          aria-label={t('form.removeLine', { number })}
          onClick={() => form.removeLine(index)}
        >
          <IconX size={16} />
        </ActionIcon>
      )}
    </div>
  );
}

/** Whether VAT is in the amount, and its rate; outside VAT is a choice with a name, and not 0 %. */
function VatFields({ form, index }: AmountLineProps) {
  const t = useTranslations('ledger');
  const { language } = useLocale();
  const line = form.draft.lines[index];
  if (!line) return null;
  const isOnly = form.draft.lines.length === 1;
  const number = String(index + 1);
  const outside = t('form.rateNone');
  return (
    <>
      <NativeSelect
        label={<span className={classes.unseen}>{t('basis.gross')}</span>}
        aria-label={isOnly ? t('form.basis') : t('form.basisOf', { number })}
        className={classes.basis}
        value={line.basis}
        data={(['gross', 'net'] as const).map((value) => ({ value, label: t(`basis.${value}`) }))}
        onChange={(event) =>
          form.changeLine(index, { basis: event.currentTarget.value === 'net' ? 'net' : 'gross' })
        }
      />
      <Autocomplete
        label={isOnly ? t('form.rate') : t('form.rateOf', { number })}
        className={classes.rate}
        placeholder={outside}
        rightSection="%"
        rightSectionWidth={26}
        rightSectionPointerEvents="none"
        value={line.rate}
        data={[...RATES.map((rate) => rate.replace('.', USUAL_DECIMAL[language])), outside]}
        filter={({ options }) => options}
        error={form.faults?.lines[index]?.rate === true && t('form.rateFault', { text: line.rate })}
        onChange={(rate) => form.changeLine(index, { rate: rate === outside ? '' : rate })}
      />
    </>
  );
}

/** Says how an amount was read that could also mean a thousand times more or less. */
function Doubt({ text }: { readonly text: string }) {
  const t = useTranslations('common.number');
  const locale = useLocale();
  const read = readNumber(text, { unit: 'money', usualDecimal: USUAL_DECIMAL[locale.language] });
  if (!read.ok || read.value.doubt === null || read.value.number === null) return null;
  const euros = { ...locale, currency: LEDGER_CURRENCY };
  return <>{t('readAs', { value: formatValue(read.value.number, 'money', euros) })}</>;
}
