import { Modal } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import { useEuros } from '../use-euros.ts';
import classes from './Sorting.module.css';
import { SortingActions } from './SortingActions.tsx';
import { NOTHING_SELECTED, oneSitting } from './sorting-selection.ts';
import type { UnsortedRow } from './sorting-selection.ts';
import { SortingTable } from './SortingTable.tsx';

/** The entries that wait in the suspense account: several are said at once what they were for. */
export function SortingDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('accounts.sort');
  const common = useTranslations('common.button');
  const locale = useLocale();
  const inEuros = useEuros();
  const reading = useOperationQuery('ledger.unsorted', {}, { isRefusalTold: true });
  const ofLocked = useOperationQuery('ledger.lockedWaiting', {}, { isRefusalTold: true });
  const [rows, locked] = [reading.data, ofLocked.data];
  const day = locked?.map(({ on }) => on).toSorted()[0];
  const left = locked?.reduce((sum, row) => sum + row.left, 0) ?? 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={900}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {(!rows || !locked) && <UnreadInDialog why={reading.error ?? ofLocked.error} />}
      {rows?.length === 0 && locked?.length === 0 && <p role="status">{t('none')}</p>}
      {rows && rows.length > 0 && (
        <>
          <p className={classes.about}>{t('about')}</p>
          <WaitingRows rows={rows} isLocked={false} isFirst />
        </>
      )}
      {locked && day !== undefined && (
        <section aria-label={t('locked.title')} className={classes.locked}>
          <h3 className={classes.heading}>{t('locked.title')}</h3>
          <p className={classes.about}>
            {t('locked.about', { day: formatDay(day, locale) })}{' '}
            {t(left < 0 ? 'locked.credit' : 'locked.debit', { amount: inEuros(Math.abs(left)) })}
          </p>
          <WaitingRows rows={locked} isLocked isFirst={rows?.length === 0} />
        </section>
      )}
    </Modal>
  );
}

type WaitingRowsProps = {
  readonly rows: readonly UnsortedRow[];
  readonly isLocked: boolean;
  readonly isFirst: boolean;
};

function WaitingRows({ rows: all, isLocked, isFirst }: WaitingRowsProps) {
  const t = useTranslations('accounts.sort');
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const { rows, more } = oneSitting(all);
  return (
    <>
      {more > 0 && <p className={classes.about}>{t('more', { shown: rows.length, more })}</p>}
      {/* Drawn anew where rows have gone: what had the focus went with them. */}
      <SortingTable
        key={all.length}
        label={t(isLocked ? 'locked.table' : 'table')}
        rows={rows}
        isFirst={isFirst}
        selection={selection}
        onSelect={setSelection}
      />
      <SortingActions
        rows={rows}
        isLocked={isLocked}
        selected={rows.filter(({ entry }) => selection.seqs.has(entry.seq))}
        onSorted={() => setSelection(NOTHING_SELECTED)}
      />
    </>
  );
}
