import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LEDGER_CURRENCY, METHODS } from '#shared/features/ledger/model.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { AccountField } from './accounts/AccountField.tsx';
import { LineCategory } from './accounts/LineCategory.tsx';
import { TillWarning } from './accounts/TillWarning.tsx';
import { TransferFields } from './accounts/TransferFields.tsx';
import { ActivityField } from './ActivityField.tsx';
import { AmountLine } from './AmountLine.tsx';
import { DayEntry } from './DayEntry.tsx';
import { categoriesOfKind } from './entry-draft.ts';
import classes from './EntryForm.module.css';
import { EntrySums } from './EntrySums.tsx';
import { PartyField } from './PartyField.tsx';
import { RefundQuestion } from './RefundQuestion.tsx';
import { isOfKind } from './vat/kind-draft.ts';
import { VatHint } from './vat/VatHint.tsx';
import { VatKindField } from './vat/VatKindField.tsx';
import { useCategories, useCategoryGroups } from './use-categories.ts';
import type { EntryFormState } from './use-entry-form.ts';

/** What can be written in the form. */
const KINDS = ['receipt', 'expense', 'transfer'] as const;

type FormProps = { readonly form: EntryFormState };

type EntryFieldsProps = FormProps & {
  /** The entry that is being changed; null for a new one. */
  readonly seq?: number | null;
};

/** Every field of an entry, the usual ones at once; the rest unfolds where it is wanted. */
export function EntryFields({ form, seq = null }: EntryFieldsProps) {
  return (
    <>
      <div className={classes.row}>
        <MainFields form={form} />
        <DetailFields form={form} />
      </div>
      <RareFields form={form} seq={seq} />
    </>
  );
}

/** What an entry is not without: its direction, its day, with whom, and how much. */
export function MainFields({ form }: FormProps) {
  const t = useTranslations('ledger');
  const kinds = useTranslations('accounts.entryKind');
  const { draft, faults, change } = form;
  return (
    <>
      <SegmentedControl
        aria-label={t('form.kind')}
        className={classes.kind}
        value={draft.kind}
        data={KINDS.map((value) => ({ value, label: kinds(value) }))}
        onChange={form.turn}
        // The one that stands there is chosen, too: a sign no longer turns it.
        onClick={({ target }) => {
          const isChosen = target instanceof HTMLInputElement && target.value === draft.kind;
          if (isChosen) form.turn(draft.kind);
        }}
      />
      <div className={classes.day}>
        <DayEntry
          text={draft.paidOn}
          today={form.today}
          isFaulty={faults?.paidOn === true}
          onText={(paidOn) => change({ paidOn })}
        />
      </div>
      {draft.kind === 'transfer' ? (
        <TransferFields form={form} />
      ) : (
        <>
          <div className={classes.party}>
            <PartyField form={form} kind={draft.kind} />
          </div>
          <AmountLine form={form} index={0} />
        </>
      )}
    </>
  );
}

/** What it was for, how it was paid, its document, and what else there is to say of it. */
export function DetailFields({ form }: FormProps) {
  return (
    <>
      {form.draft.kind !== 'transfer' && <PurposeFields form={form} />}
      <WordFields form={form} />
    </>
  );
}

/** What few entries need, folded, and what is to be said of the entry as it is; its sums at the foot. */
export function RareFields({ form, seq = null }: EntryFieldsProps) {
  const t = useTranslations('ledger');
  const { draft } = form;
  const isTransfer = draft.kind === 'transfer';
  const isUnusual = draft.lines.length > 1 || draft.currency !== LEDGER_CURRENCY;
  const [isUnfolded, setIsUnfolded] = useState(
    isUnusual || draft.docDate !== null || draft.lines.some(isOfKind),
  );
  return (
    <>
      {isUnfolded && !isTransfer && <UnusualFields form={form} />}
      <RefundQuestion form={form} />
      {!isTransfer && <VatHint form={form} />}
      <TillWarning fields={form.fields} seq={seq} />
      <div className={classes.foot}>
        {!isUnusual && !isTransfer && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.fold}
            aria-expanded={isUnfolded}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            {t(isUnfolded ? 'form.less' : 'form.more')}
          </Button>
        )}
        {isTransfer ? <TransferHint /> : <EntrySums form={form} />}
      </div>
    </>
  );
}

function TransferHint() {
  const t = useTranslations('accounts.transfer');
  return <span className={classes.sums}>{t('hint')}</span>;
}

/** What it was for, how it was paid, and into or out of which account. */
function PurposeFields({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger');
  const { draft, change } = form;
  const kind = draft.kind === 'receipt' ? 'receipt' : 'expense';
  const categories = useCategoryGroups(categoriesOfKind(kind, useCategories()));
  return (
    <>
      <Select
        label={t('form.category')}
        className={classes.category}
        searchable
        allowDeselect={false}
        value={draft.category}
        data={categories}
        onChange={(category) => category && change({ category })}
      />
      <Select
        label={t('form.method')}
        className={classes.method}
        searchable
        allowDeselect={false}
        value={draft.method}
        data={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        // Another way of paying has its own account: cash is no longer in the bank.
        onChange={(method) => method && change({ method, accountId: null })}
      />
      <ActivityField form={form} />
      <AccountField form={form} />
    </>
  );
}

/** Its document, and what else there is to say of it. */
function WordFields({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger');
  const { draft, change } = form;
  return (
    <>
      <TextInput
        label={t('form.document')}
        className={classes.document}
        value={draft.docRef}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ docRef: event.currentTarget.value })}
      />
      <TextInput
        label={t('form.words')}
        className={classes.words}
        value={draft.label}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => change({ label: event.currentTarget.value })}
      />
    </>
  );
}

/** What most entries have no need of: further amounts, another currency, the document's day, VAT abroad. */
function UnusualFields({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger.form');
  const { draft, faults, change } = form;
  return (
    <>
      {draft.lines.slice(1).map((_, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- an amount is its place
        <div key={at} className={classes.row}>
          <AmountLine form={form} index={at + 1} />
          <LineCategory form={form} index={at + 1} />
          <VatKindField form={form} index={at + 1} />
        </div>
      ))}
      <div className={classes.row}>
        <Button variant="default" className={classes.addLine} onClick={form.addLine}>
          {t('addLine')}
        </Button>
        <TextInput
          label={t('currency')}
          className={classes.currency}
          value={draft.currency}
          maxLength={3}
          autoComplete="off"
          error={faults?.currency === true && t('currencyFault')}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        {draft.currency !== LEDGER_CURRENCY && (
          <TextInput
            label={t('fx', { currency: draft.currency })}
            className={classes.fx}
            inputMode="decimal"
            autoComplete="off"
            value={draft.fx}
            error={faults?.fx === true && t('fxFault')}
            onChange={(event) => change({ fx: event.currentTarget.value })}
          />
        )}
        <DayField
          label={t('documentDay')}
          className={classes.documentDay ?? ''}
          value={draft.docDate}
          onDay={(docDate) => change({ docDate })}
        />
        <VatKindField form={form} index={0} />
      </div>
    </>
  );
}
