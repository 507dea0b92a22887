import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LEDGER_CURRENCY, MONEY_KINDS, METHODS } from '#shared/features/ledger/model.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { AmountLine } from './AmountLine.tsx';
import { DayEntry } from './DayEntry.tsx';
import { categoriesOfKind } from './entry-draft.ts';
import classes from './EntryForm.module.css';
import { EntrySums } from './EntrySums.tsx';
import { PartyField } from './PartyField.tsx';
import { useCategories, useCategoryOptions } from './use-categories.ts';
import type { EntryFormState } from './use-entry-form.ts';

const AT_ONCE = { transitionProps: { duration: 0 } } as const;

type EntryFieldsProps = {
  readonly form: EntryFormState;
  /** What stands at the foot, beside what the entry comes to. */
  readonly children?: ReactNode;
};

/** Every field of an entry, the usual ones at once; the rest unfolds where it is wanted. */
export function EntryFields({ form, children }: EntryFieldsProps) {
  const t = useTranslations('ledger');
  const { draft, faults, change } = form;
  const isUnusual = draft.lines.length > 1 || draft.currency !== LEDGER_CURRENCY;
  const [isUnfolded, setIsUnfolded] = useState(isUnusual || draft.docDate !== null);
  return (
    <>
      <div className={classes.row}>
        <SegmentedControl
          aria-label={t('form.kind')}
          className={classes.kind}
          value={draft.kind}
          data={MONEY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={form.turn}
        />
        <div className={classes.day}>
          <DayEntry
            text={draft.paidOn}
            today={form.today}
            isFaulty={faults?.paidOn === true}
            onText={(paidOn) => change({ paidOn })}
          />
        </div>
        <div className={classes.party}>
          <PartyField form={form} />
        </div>
        <AmountLine form={form} index={0} />
        <DetailFields form={form} />
      </div>
      {isUnfolded && <UnusualFields form={form} />}
      <div className={classes.foot}>
        {!isUnusual && (
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
        <EntrySums form={form} />
        {children}
      </div>
    </>
  );
}

/** What it was for, how it was paid, its document. */
function DetailFields({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger');
  const { draft, change } = form;
  const categories = useCategoryOptions(categoriesOfKind(draft.kind, useCategories()));
  return (
    <>
      <Select
        label={t('form.category')}
        className={classes.category}
        searchable
        allowDeselect={false}
        value={draft.category}
        data={categories}
        comboboxProps={AT_ONCE}
        onChange={(category) => category && change({ category })}
      />
      <Select
        label={t('form.method')}
        className={classes.method}
        searchable
        allowDeselect={false}
        value={draft.method}
        data={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        comboboxProps={AT_ONCE}
        onChange={(method) => method && change({ method })}
      />
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

/** What most entries have no need of: further amounts, another currency, the document's day. */
function UnusualFields({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger.form');
  const { draft, faults, change } = form;
  return (
    <>
      {draft.lines.slice(1).map((_, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- an amount is its place
        <div key={at} className={classes.row}>
          <AmountLine form={form} index={at + 1} />
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
      </div>
    </>
  );
}
