import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import type { VatPlace } from '#shared/features/ledger/vat/lines.ts';
import type { VatRow } from '#shared/features/ledger/vat/rows.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { daysOf } from '../ledger-filter.ts';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import { useEuros } from '../use-euros.ts';
import { useCalendarName } from '../use-period-options.ts';
import { usePlaceName, useRateName } from './use-vat-words.ts';
import classes from './Vat.module.css';

type VatDetailProps = {
  /** A month, a quarter or a year of the calendar. */
  readonly period: string;
  readonly onEntries: (filter: VatFilter) => void;
};

/** What the VAT of a period is made of: base and tax by kind and rate, each with its entries. */
export function VatDetail({ period, onEntries }: VatDetailProps) {
  const t = useTranslations('vat.detail');
  const nameOf = useCalendarName();
  const { from, to } = daysOf(period);
  const days = { from: from ?? '', to: to ?? '' };
  const reading = useOperationQuery('ledger.vatReturn', days, {
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const { data, isPlaceholderData: isOfOther } = reading;
  const late = useOperationQuery('ledger.lateVat', { period }).data ?? null;
  const title = t('title', { period: nameOf(period) });
  const show = (place: VatPlace | null): void => onEntries({ ...days, place, doubt: null });
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      <UnreadInDialog why={reading.error} />
      {data?.rows.length === 0 && !late && <p className={classes.about}>{t('nothing')}</p>}
      {data && (data.rows.length > 0 || late) && (
        <div className={classes.frame} data-is-of-other={isOfOther}>
          <table className={classes.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('operation')}</th>
                <th scope="col">{t('rate')}</th>
                <th scope="col">{t('base')}</th>
                <th scope="col">{t('due')}</th>
                <th scope="col">{t('deducted')}</th>
                <th scope="col">{t('entries')}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <DetailRow key={JSON.stringify(placeOf(row))} row={row} onShow={show} />
              ))}
              {late && (
                <LateRow
                  late={late}
                  onShow={() => onEntries({ ...days, place: null, doubt: null, late: period })}
                />
              )}
            </tbody>
            <DetailFoot rows={data.rows} late={late} onAll={() => show(null)} />
          </table>
        </div>
      )}
      {late && <LateNote late={late} />}
    </section>
  );
}

function placeOf({ side, kind, rate, isAsset }: VatRow): VatPlace {
  return { side, kind, rate, isAsset };
}

type DetailRowProps = { readonly row: VatRow; readonly onShow: (place: VatPlace) => void };

function DetailRow({ row, onShow }: DetailRowProps) {
  const t = useTranslations('vat.detail');
  const inEuros = useEuros();
  const placeName = usePlaceName();
  const rateName = useRateName();
  const { rate, base, due, deducted, entries: count } = row;
  const place = placeName(row);
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>{rateName(rate)}</td>
      <td>{inEuros(base)}</td>
      <td>{due === 0 ? '' : inEuros(due)}</td>
      <td>{deducted === 0 ? '' : inEuros(deducted)}</td>
      <td>
        <button
          type="button"
          className={classes.link}
          aria-label={t('showOf', { count, place: `${place}, ${rateName(rate)}` })}
          onClick={() => onShow(placeOf(row))}
        >
          {t('show', { count })}
        </button>
      </td>
    </tr>
  );
}

type LatePart = NonNullable<OutputOf<'ledger.lateVat'>>;

type LateRowProps = { readonly late: LatePart; readonly onShow: () => void };

/** What came after the returns of earlier periods and goes into this one, or came after this one. */
function LateRow({ late: { due, deducted, entries: count, isLeft }, onShow }: LateRowProps) {
  const t = useTranslations('vat.detail');
  const inEuros = useEuros();
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {t(isLeft ? 'left' : 'late')}
      </th>
      <td>{due === 0 ? '' : inEuros(due)}</td>
      <td>{deducted === 0 ? '' : inEuros(deducted)}</td>
      <td>
        {count > 0 && (
          <button
            type="button"
            className={classes.link}
            aria-label={t(isLeft ? 'leftOf' : 'lateOf', { count })}
            onClick={onShow}
          >
            {t('show', { count })}
          </button>
        )}
      </td>
    </tr>
  );
}

function LateNote({ late: { lost, isLeft } }: { readonly late: LatePart }) {
  const t = useTranslations('vat.detail');
  const inEuros = useEuros();
  return (
    <p className={classes.about}>
      {t(isLeft ? 'leftAbout' : 'lateAbout')} {lost > 0 && t('lost', { amount: inEuros(lost) })}
    </p>
  );
}

type DetailFootProps = {
  readonly rows: readonly VatRow[];
  readonly late: LatePart | null;
  readonly onAll: () => void;
};

function DetailFoot({ rows, late, onAll }: DetailFootProps) {
  const t = useTranslations('vat.detail');
  const inEuros = useEuros();
  const sumOf = (part: 'due' | 'deducted') =>
    rows.reduce((sum, row) => sum + row[part], late?.[part] ?? 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {t('total')}
        </th>
        <td>{inEuros(sumOf('due'))}</td>
        <td>{inEuros(sumOf('deducted'))}</td>
        <td>
          <button type="button" className={classes.link} onClick={onAll}>
            {t('all')}
          </button>
        </td>
      </tr>
    </tfoot>
  );
}
