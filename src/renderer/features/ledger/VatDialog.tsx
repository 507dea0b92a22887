import { Group, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { TAX_PROFILE_PATH } from '#renderer/parts/taxes/path.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MonthsDialog.module.css';
import { daysOf } from './ledger-filter.ts';
import { UnreadInDialog } from './UnreadInDialog.tsx';
import { useEuros } from './use-euros.ts';
import { useCalendarName } from './use-period-options.ts';

const KINDS = ['month', 'quarter', 'year'] as const;

type VatDialogProps = { readonly onClose: () => void };

/** What VAT came in and went out by period, on the cash basis, and what is left to be paid. */
export function VatDialog({ onClose }: VatDialogProps) {
  const t = useTranslations('ledger.vat');
  const common = useTranslations('common.button');
  const reading = useOperationQuery('ledger.months', {}, { isRefusalTold: true });
  const months = reading.data;
  const years = [...new Set(months?.map(({ month }) => month.slice(0, 4)))].toReversed();
  const [asked, setAsked] = useState<string | null>(null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('quarter');
  const { isNeverCharged } = useVatStanding();
  const year = asked ?? years[0] ?? null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={720}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {isNeverCharged ? (
        <p className={classes.about}>
          {t('exempt')} <Link href={TAX_PROFILE_PATH}>{t('profile')}</Link>
        </p>
      ) : (
        <p className={classes.about}>{t('about')}</p>
      )}
      <UnreadInDialog why={reading.error} />
      {!isNeverCharged && months && year === null && <p className={classes.about}>{t('none')}</p>}
      {!isNeverCharged && year !== null && (
        <>
          <Group mb="md">
            <NativeSelect
              label={t('year')}
              value={year}
              data={years}
              onChange={(event) => setAsked(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('by')}
              value={kind}
              data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              onChange={(event) =>
                setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'quarter')
              }
            />
          </Group>
          <VatTable kind={kind} year={year} />
        </>
      )}
    </Modal>
  );
}

type VatTableProps = { readonly kind: (typeof KINDS)[number]; readonly year: string };

function VatTable({ kind, year }: VatTableProps) {
  const t = useTranslations('ledger.vat');
  const inEuros = useEuros();
  const nameOf = useCalendarName();
  const days = daysOf(year);
  const input = { kind, from: days.from ?? '', to: days.to ?? '' };
  const reading = useOperationQuery('ledger.vat', input, {
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const { data: rows, isPlaceholderData: isOfOther } = reading;
  if (!rows) return <UnreadInDialog why={reading.error} />;
  if (rows.length === 0)
    return isOfOther ? null : <p className={classes.about}>{t('nothing', { year })}</p>;
  const sumOf = (part: 'collected' | 'deductible' | 'toPay') =>
    rows.reduce((sum, row) => sum + row[part], 0);
  return (
    // What is of another year keeps the place, unseen, until this one is read.
    <div className={classes.frame} data-is-of-other={isOfOther}>
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('collected')}</th>
            <th scope="col">{t('deductible')}</th>
            <th scope="col">{t('toPay')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, collected, deductible, toPay }) => (
            <tr key={period}>
              <th scope="row">{nameOf(period)}</th>
              <td>{inEuros(collected)}</td>
              <td>{inEuros(deductible)}</td>
              <td>{toPay < 0 ? t('credit', { amount: inEuros(-toPay) }) : inEuros(toPay)}</td>
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('total', { year })}</th>
              <td>{inEuros(sumOf('collected'))}</td>
              <td>{inEuros(sumOf('deductible'))}</td>
              <td>{inEuros(sumOf('toPay'))}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
