import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { daysOf } from '../ledger-filter.ts';
import { useEuros } from '../use-euros.ts';
import classes from './Vat.module.css';

type VatDoubtsProps = {
  readonly year: string;
  readonly onEntries: (filter: VatFilter) => void;
};

/** What may be wrong with the VAT of a year, how it is mended, and the entries that it is about. */
export function VatDoubts({ year, onEntries }: VatDoubtsProps) {
  const t = useTranslations('vat.doubt');
  const inEuros = useEuros();
  const { from, to } = daysOf(year);
  const days = { from: from ?? '', to: to ?? '' };
  // Why it could not be read, the table below says.
  const doubts = useOperationQuery('ledger.vatReturn', days, { isRefusalTold: true }).data?.doubts;
  if (!doubts || doubts.length === 0) return null;
  const title = t('title', { year });
  return (
    <section aria-label={title} className={classes.doubts}>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.list}>
        {doubts.map(({ doubt, entries: count, vat }) => (
          <li key={doubt} className={classes.doubt}>
            <span>{t(doubt, { count, vat: inEuros(vat) })}</span>
            <button
              type="button"
              className={classes.link}
              aria-label={`${t('show')} : ${t(`name.${doubt}`)}`}
              onClick={() => onEntries({ ...days, place: null, doubt })}
            >
              {t('show')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
