import { useState } from 'react';
import { Link } from 'wouter';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { CellKey } from './cell-path.ts';
import { useVatStanding } from '../taxes/use-vat-standing.ts';
import classes from './Explanation.module.css';

/** So many entries are shown at once; the others on request. */
const SHOWN = 8;

/** The receipts and expenses that make a value, without VAT; each leads to itself in the ledger. */
export function LedgerEntries({ cell }: { readonly cell: CellKey }) {
  const t = useTranslations('values.explanation.entries');
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const behind = useOperationQuery('ledger.behind', cell, { isEnabled: isOpen }).data;
  const inEuros = (cents: number): string =>
    formatExactMoney(cents, { ...locale, currency: LEDGER_CURRENCY });
  const { isNeverCharged } = useVatStanding();
  const isOneAmount =
    isNeverCharged && behind?.entries.every(({ euros }) => euros.vat === 0) === true;
  const shown = isWhole ? behind?.entries : behind?.entries.slice(0, SHOWN);
  const hidden = (behind?.entries.length ?? 0) - (shown?.length ?? 0);
  return (
    <details className={classes.step} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <span className={classes.stepName}>{t('title')}</span>
      </summary>
      {behind && (
        <div className={classes.inside}>
          <p className={classes.quiet}>
            {t(isOneAmount ? 'sumAlone' : 'sum', {
              count: behind.count,
              net: inEuros(behind.net),
            })}
          </p>
          <ul className={classes.used}>
            {shown?.map(({ seq, paidOn, party, label, euros }) => (
              <li key={seq} className={classes.usedOne}>
                <span>
                  <Link href={`/ledger/${seq}`} className={classes.link}>
                    {party === '' ? label : party}
                  </Link>
                  <span className={classes.source}> {formatDay(paidOn, locale, 'short')}</span>
                </span>
                <span className={classes.amount}>{inEuros(euros.net)}</span>
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <button type="button" className={classes.more} onClick={() => setIsWhole(true)}>
              {t('more', { count: hidden })}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
