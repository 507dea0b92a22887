import { Group, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { TAX_PROFILE_PATH } from '#renderer/parts/taxes/path.ts';
import { useSpeaksOfVat } from '#renderer/parts/taxes/use-speaks-of-vat.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MonthsDialog.module.css';
import { daysOf } from './ledger-filter.ts';
import { UnreadInDialog } from './UnreadInDialog.tsx';
import { useEuros } from './use-euros.ts';
import { useCalendarName } from './use-period-options.ts';
import vatClasses from './vat/Vat.module.css';
import { VatDetail } from './vat/VatDetail.tsx';
import { useReturnRhythm } from './vat/use-return.ts';
import { VatDoubts } from './vat/VatDoubts.tsx';
import { VatSettlement } from './vat/VatSettlement.tsx';

const KINDS = ['month', 'quarter', 'year'] as const;

type VatDialogProps = {
  /** Shows the entries behind a part of it. */
  readonly onEntries: (filter: VatFilter) => void;
  readonly onClose: () => void;
};

/** What VAT is owed and deducted by period, what is left to be paid, and what it is made of. */
export function VatDialog({ onEntries, onClose }: VatDialogProps) {
  const t = useTranslations('ledger.vat');
  const owed = useTranslations('vat.detail');
  const common = useTranslations('common.button');
  const reading = useOperationQuery('ledger.months', {}, { isRefusalTold: true });
  const months = reading.data;
  const { data: status } = useOperationQuery('vault.status', {});
  const written = [...new Set(months?.map(({ month }) => month.slice(0, 4)))].toReversed();
  // A year that has just begun is offered, and the one before shown: its last return is still to come.
  const running = written.length === 0 || !status ? [] : [status.today.slice(0, 4)];
  const years = [...new Set([...running, ...written])].toSorted().toReversed();
  const [asked, setAsked] = useState<string | null>(null);
  const rhythm = useReturnRhythm();
  const [chosenKind, setKind] = useState<(typeof KINDS)[number] | null>(null);
  const kind = chosenKind ?? rhythm;
  const { isNeverCharged } = useVatStanding();
  const isShown = useSpeaksOfVat() === true;
  const year = asked ?? written[0] ?? null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={860}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {isNeverCharged ? (
        <p className={classes.about}>
          {isShown ? owed('exempt') : t('exempt')}{' '}
          <Link href={TAX_PROFILE_PATH}>{t('profile')}</Link>
        </p>
      ) : (
        <p className={classes.about}>{t('about')}</p>
      )}
      <UnreadInDialog why={reading.error} />
      {isShown && months && year === null && <p className={classes.about}>{t('none')}</p>}
      {isShown && year !== null && (
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
          <VatDoubts year={year} onEntries={onEntries} />
          <VatTable kind={kind} year={year} isReturn={kind === rhythm} onEntries={onEntries} />
        </>
      )}
    </Modal>
  );
}

type VatTableProps = Pick<VatDialogProps, 'onEntries'> & {
  readonly kind: (typeof KINDS)[number];
  readonly year: string;
  /** True where these are the periods in which the business declares VAT. */
  readonly isReturn: boolean;
};

function VatTable({ kind, year, isReturn, onEntries }: VatTableProps) {
  const t = useTranslations('ledger.vat');
  const [chosen, setChosen] = useState<string | null>(null);
  const days = daysOf(year);
  const input = { kind, from: days.from ?? '', to: days.to ?? '' };
  const reading = useOperationQuery('ledger.vat', input, {
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const { data: rows, isPlaceholderData: isOfOther } = reading;
  if (!rows) return <UnreadInDialog why={reading.error} />;
  const newest = rows.at(-1);
  if (newest === undefined)
    return isOfOther ? null : <p className={classes.about}>{t('nothing', { year })}</p>;
  const shown = rows.find(({ period }) => period === chosen) ?? newest;
  return (
    // What is of another year keeps the place, unseen, until this one is read.
    <div className={vatClasses.kept} data-is-of-other={isOfOther}>
      <PeriodTable rows={rows} year={year} shown={shown.period} onChoose={setChosen} />
      <VatDetail period={shown.period} onEntries={onEntries} />
      {isReturn && <VatSettlement period={shown.period} />}
    </div>
  );
}

type PeriodTableProps = {
  readonly rows: OutputOf<'ledger.vat'>;
  readonly year: string;
  /** The period whose details are shown. */
  readonly shown: string;
  readonly onChoose: (period: string) => void;
};

function PeriodTable({ rows, year, shown, onChoose }: PeriodTableProps) {
  const t = useTranslations('ledger.vat');
  const detail = useTranslations('vat.detail');
  const inEuros = useEuros();
  const nameOf = useCalendarName();
  const sumOf = (part: 'collected' | 'deductible' | 'toPay') =>
    rows.reduce((sum, row) => sum + row[part], 0);
  return (
    <div className={classes.frame}>
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
            <tr key={period} className={vatClasses.period} data-is-shown={period === shown}>
              <th scope="row">
                <button
                  type="button"
                  className={vatClasses.link}
                  aria-pressed={period === shown}
                  title={detail('choose', { period: nameOf(period) })}
                  onClick={() => onChoose(period)}
                >
                  {nameOf(period)}
                </button>
              </th>
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
