import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { FormEvent } from 'react';
import type { TargetYear } from '#shared/features/targets/contract.ts';
import type { Level } from '#shared/kernel/levels.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useAbandon } from '#renderer/ui/use-abandon.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './FillBar.module.css';
import { AMOUNTS_OF, periodsOf, waysFor } from './fill-form.ts';
import type { Amount, FillForm } from './fill-form.ts';
import type { Filling } from './use-filling.ts';

type FillBarProps = {
  readonly year: TargetYear;
  readonly levels: readonly Level[];
  readonly form: FillForm;
  readonly filling: Filling;
};

/** Lays targets out over the year; what would be written stands in the sheet below meanwhile. */
export function FillBar({ year, levels, form, filling }: FillBarProps) {
  const t = useTranslations('targets.year.fill');
  const level = useTranslations('targets.level');
  const common = useTranslations('common.button');
  const headingId = useId();
  const firstField = useRef<HTMLSelectElement>(null);
  useEffect(() => firstField.current?.focus(), []);
  const { preview } = filling;
  const typed = useAbandon({ onClose: filling.close });
  const count = preview?.ok === true ? preview.value.lines.size : 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (count > 0) filling.write();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it from any field
    <form
      className={classes.bar}
      aria-labelledby={headingId}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') typed.close();
      }}
    >
      <h2 id={headingId} className={classes.title}>
        {t('title')}
      </h2>
      <div className={classes.fields} onFocus={typed.onFocus}>
        <NativeSelect
          label={t('level')}
          ref={firstField}
          value={form.level}
          data={levels.map((value) => ({ value, label: level(value) }))}
          onChange={(event) => filling.startOver(event.currentTarget.value as Level)}
        />
        <NativeSelect
          label={t('way')}
          value={form.way}
          data={waysFor(year).map((value) => ({ value, label: t(`ways.${value}`) }))}
          onChange={(event) =>
            filling.change({ way: event.currentTarget.value as FillForm['way'] })
          }
        />
        {AMOUNTS_OF[form.way].map((amount) => (
          <AmountField
            // Another level starts with other amounts.
            key={`${amount} ${form.level}`}
            amount={amount}
            year={year}
            form={form}
            filling={filling}
          />
        ))}
        <PeriodField which="from" year={year} form={form} filling={filling} />
        <PeriodField which="to" year={year} form={form} filling={filling} />
      </div>
      <div className={classes.foot}>
        <PreviewWords year={year} form={form} filling={filling} />
        <ButtonRow
          cancel={
            <Button variant="default" onClick={filling.close}>
              {common('cancel')}
            </Button>
          }
          main={
            <Button type="submit" disabled={count === 0} loading={filling.isWriting}>
              {t('write', { count })}
            </Button>
          }
        />
      </div>
      {typed.question}
    </form>
  );
}

type FillPartProps = Pick<FillBarProps, 'year' | 'form' | 'filling'>;

function AmountField({ amount, year, form, filling }: FillPartProps & { readonly amount: Amount }) {
  const t = useTranslations('targets.year.fill');
  return (
    <ValueInput
      className={classes.amount}
      label={t(`amounts.${form.way === 'last_year' ? 'more' : amount}`)}
      unit={amount === 'percent' ? 'percent' : year.unit}
      initial={form.amounts[amount]}
      allowsFraction
      onEntry={({ reading }) =>
        filling.change({
          amounts: { ...form.amounts, [amount]: reading.ok ? reading.value : null },
        })
      }
    />
  );
}

function PeriodField({
  which,
  year,
  form,
  filling,
}: FillPartProps & { readonly which: 'from' | 'to' }) {
  const t = useTranslations('targets.year.fill');
  const locale = useLocale();
  return (
    <NativeSelect
      label={t(which)}
      value={form[which]}
      data={year.periods.map(({ period }) => ({
        value: period.key,
        label: formatPeriod(period, locale),
      }))}
      onChange={(event) => filling.change({ [which]: event.currentTarget.value })}
    />
  );
}

function PreviewWords({ year, form, filling }: FillPartProps) {
  const t = useTranslations('targets.year.fill');
  const { valueText } = useValueText();
  const inWords = useRefusalWords();
  const { preview, refused } = filling;
  const error = refused ?? (preview?.ok === false ? { code: preview.error } : null);
  if (error) {
    return (
      <p className={classes.words} role="alert" data-fault="true">
        {inWords(error)}
      </p>
    );
  }
  const words = (): string[] => {
    if (periodsOf(form, year.periods).length === 0) return [t('backwards')];
    if (!preview?.ok) return [t('incomplete')];
    const { lines, skipped } = preview.value;
    const total = [...lines.values()].reduce((sum, line) => sum + line, 0);
    return [
      t('preview', { count: lines.size }),
      year.isAdditive ? t('total', { total: valueText(total, year.unit) }) : '',
      skipped.length > 0 ? t('skipped', { count: skipped.length }) : '',
    ];
  };
  return (
    <p className={classes.words} role="status">
      {words().filter(Boolean).join(' ')}
    </p>
  );
}
