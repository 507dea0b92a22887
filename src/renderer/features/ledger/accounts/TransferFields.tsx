import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { isOpenOn } from '#shared/features/ledger/account-choice.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../EntryForm.module.css';
import { readQuickDay } from '../quick-day.ts';
import type { EntryFormState } from '../use-entry-form.ts';
import { transferPlaces } from './transfer-draft.ts';
import { useAccountName, useAccounts } from './use-accounts.ts';

/** Where money goes from and to, and how much of it; what arrives where the currencies differ. */
export function TransferFields({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('accounts.transfer');
  const { draft, faults, change } = form;
  return (
    <>
      <PlaceField form={form} field="accountId" />
      <ActionIcon
        variant="default"
        className={classes.turn}
        aria-label={t('turn')}
        title={t('turn')}
        onClick={() => change({ accountId: draft.toAccountId, toAccountId: draft.accountId })}
      >
        <IconArrowsExchange size={16} aria-hidden />
      </ActionIcon>
      <PlaceField form={form} field="toAccountId" />
      <Amounts form={form} />
      {faults?.places === true && (
        <p role="alert" className={classes.refused}>
          {t('missing')}
        </p>
      )}
    </>
  );
}

type PlaceFieldProps = {
  readonly form: EntryFormState;
  readonly field: 'accountId' | 'toAccountId';
};

function PlaceField({ form, field }: PlaceFieldProps) {
  const t = useTranslations('accounts.transfer');
  const accounts = useAccounts();
  const nameOf = useAccountName();
  const id = form.draft[field];
  const day = readQuickDay(form.draft.paidOn, form.today) ?? form.today;
  const offered = accounts.filter((account) => account.id === id || isOpenOn(account, day));
  return (
    <Select
      label={t(field === 'accountId' ? 'from' : 'to')}
      className={classes.place}
      allowDeselect={false}
      value={id === null ? null : String(id)}
      data={offered.map((account) => ({ value: String(account.id), label: nameOf(account) }))}
      onChange={(chosen) => chosen && form.change({ [field]: Number(chosen) })}
    />
  );
}

function Amounts({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('accounts.transfer');
  const entryWords = useTranslations('ledger.form');
  const { draft, faults, change } = form;
  const { fromCurrency, toCurrency } = transferPlaces(draft, useAccounts());
  const needsRate = fromCurrency !== LEDGER_CURRENCY && toCurrency !== LEDGER_CURRENCY;
  return (
    <>
      <MoneyField
        label={t('amount')}
        name="amount-1"
        currency={fromCurrency}
        text={draft.lines[0]?.amount ?? ''}
        isFaulty={faults?.lines[0]?.amount === true}
        onText={(amount) => form.changeLine(0, { amount })}
      />
      {fromCurrency !== toCurrency && (
        <MoneyField
          label={t('arrived')}
          name="to-amount"
          currency={toCurrency}
          text={draft.toAmount}
          isFaulty={faults?.toAmount === true}
          onText={(toAmount) => change({ toAmount })}
        />
      )}
      {needsRate && (
        <TextInput
          label={entryWords('fx', { currency: fromCurrency })}
          className={classes.fx}
          inputMode="decimal"
          autoComplete="off"
          value={draft.fx}
          error={faults?.fx === true && entryWords('fxFault')}
          onChange={(event) => change({ fx: event.currentTarget.value })}
        />
      )}
    </>
  );
}

type MoneyFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly currency: string;
  readonly text: string;
  readonly isFaulty: boolean;
  readonly onText: (text: string) => void;
};

function MoneyField({ label, name, currency, text, isFaulty, onText }: MoneyFieldProps) {
  const numbers = useTranslations('common.number');
  return (
    <TextInput
      label={label}
      name={name}
      className={classes.amount}
      inputMode="decimal"
      data-amount
      autoComplete="off"
      value={text}
      rightSection={currency === LEDGER_CURRENCY ? '€' : currency}
      rightSectionPointerEvents="none"
      rightSectionWidth={44}
      error={
        isFaulty && (text.trim() === '' ? numbers('required') : numbers('not_a_number', { text }))
      }
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
