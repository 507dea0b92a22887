import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { COLUMN_ROLES } from '#shared/features/ledger/imports/column-words.ts';
import type { ColumnRole } from '#shared/features/ledger/imports/column-words.ts';
import { answered } from '#shared/features/ledger/imports/open-questions.ts';
import { BANK_ENCODINGS, profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { HEADING_CURRENCIES } from '#shared/features/ledger/imports/told-currency.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ColumnMapper.module.css';
import type { StatementOnItsWay } from './use-statement.ts';

type ColumnMapperProps = {
  readonly columns: NonNullable<StatementOnItsWay['columns']>;
  readonly onChange: StatementOnItsWay['sayMapping'];
  /** What the columns themselves tell of days and decimals, once the file is read, and what it brings. */
  readonly told: Pick<
    FilePreview,
    'days' | 'decimal' | 'fresh' | 'cautions' | 'openCurrency'
  > | null;
};

/** So few rows have their place beside the columns. */
const FEW_ROWS = 5;

/**
 * Says what each column of an unknown table means; what is said is remembered with the import. Where
 * nothing speaks against what it seems, its rows have the place, and the columns unfold.
 */
export function ColumnMapper({ columns, onChange, told }: ColumnMapperProps) {
  const t = useTranslations('ledger.import.mapper');
  const [said, setSaid] = useState<boolean | null>(null);
  const isPlausible =
    profileOfMapping(columns.mapping) !== null &&
    (told === null || (told.fresh > FEW_ROWS && (told.cautions ?? []).length === 0));
  const isOpen = said ?? !isPlausible;
  return (
    <section aria-label={t('title')}>
      <p className={classes.about}>{t('about')}</p>
      <details
        className={classes.fold}
        open={isOpen}
        onToggle={(event) => {
          if (event.currentTarget.open !== isOpen) setSaid(event.currentTarget.open);
        }}
      >
        <summary>{isOpen ? t('title') : t('seem', { columns: meaningOf(columns, t) })}</summary>
        <Columns
          columns={columns}
          told={told}
          onChange={(mapping) => {
            // Columns that are being told stay where they are.
            setSaid(true);
            onChange(mapping);
          }}
        />
      </details>
    </section>
  );
}

/** The columns that are not passed over, as they would be read. */
function meaningOf(
  { mapping, samples }: ColumnMapperProps['columns'],
  t: ReturnType<typeof useTranslations<'ledger.import.mapper'>>,
): string {
  return mapping.columns
    .flatMap(({ header, role }, at) =>
      role === 'ignored' ? [] : [`${samples[at]?.heading ?? header} = ${t(`roles.${role}`)}`],
    )
    .join(' · ');
}

function Columns({ columns: { mapping, samples }, onChange, told }: ColumnMapperProps) {
  const t = useTranslations('ledger.import.mapper');
  const sayRole = (index: number, role: ColumnRole): void =>
    onChange({
      ...(role === 'fee' ? answered(mapping, 'fee') : mapping),
      columns: mapping.columns.map((column, at) => (at === index ? { ...column, role } : column)),
    });
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('samples')}</th>
              <th scope="col">{t('role')}</th>
            </tr>
          </thead>
          <tbody>
            {samples.map(({ heading, samples: cells }, index) => (
              <tr key={mapping.columns[index]?.header}>
                <th scope="row">{heading}</th>
                <td className={classes.samples}>{cells.join(' · ')}</td>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={t('roleOf', { heading })}
                    value={mapping.columns[index]?.role}
                    data={COLUMN_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
                    onChange={(event) => sayRole(index, event.currentTarget.value as ColumnRole)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Habits mapping={mapping} onChange={onChange} told={told} />
      {profileOfMapping(mapping) === null && (
        <p role="status" className={classes.missing}>
          {t('missing')}
        </p>
      )}
    </>
  );
}

type HabitsProps = {
  readonly mapping: ColumnMapperProps['columns']['mapping'];
  readonly onChange: ColumnMapperProps['onChange'];
  readonly told: ColumnMapperProps['told'];
};

/** How the file writes, where it does not tell by itself, and the name to remember it by. */
function Habits({ mapping, onChange, told }: HabitsProps) {
  const t = useTranslations('ledger.import.mapper');
  const days = told?.days?.by === 'column' ? told.days : null;
  const decimal = told?.decimal?.by === 'column' ? told.decimal : null;
  return (
    <div className={classes.habits}>
      <NativeSelect
        label={t('decimal')}
        {...(decimal && { description: t('told'), disabled: true })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={decimal?.mark ?? mapping.decimal}
        data={[
          { value: ',', label: t('comma') },
          { value: '.', label: t('point') },
        ]}
        onChange={(event) =>
          onChange({ ...mapping, decimal: event.currentTarget.value === ',' ? ',' : '.' })
        }
      />
      <NativeSelect
        label={t('days')}
        {...(days && { description: t('told'), disabled: true })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={(days?.isDayFirst ?? mapping.isDayFirst) ? 'day' : 'month'}
        data={[
          { value: 'day', label: t('dayFirst') },
          { value: 'month', label: t('monthFirst') },
        ]}
        onChange={(event) =>
          onChange({
            ...answered(mapping, 'days'),
            isDayFirst: event.currentTarget.value === 'day',
          })
        }
      />
      <NativeSelect
        label={t('sign')}
        value={mapping.isReversed ? 'reversed' : 'signed'}
        data={(['signed', 'reversed'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(event) =>
          onChange({ ...mapping, isReversed: event.currentTarget.value === 'reversed' })
        }
      />
      <NativeSelect
        label={t('currency')}
        value={mapping.currency ?? told?.openCurrency ?? LEDGER_CURRENCY}
        data={[...HEADING_CURRENCIES]}
        onChange={(event) => onChange({ ...mapping, currency: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('encoding')}
        value={mapping.encoding}
        data={[...BANK_ENCODINGS]}
        onChange={(event) => {
          const encoding = BANK_ENCODINGS.find((one) => one === event.currentTarget.value);
          if (encoding) onChange({ ...mapping, encoding });
        }}
      />
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={mapping.name}
        maxLength={100}
        onChange={(event) => onChange({ ...mapping, name: event.currentTarget.value })}
      />
    </div>
  );
}
