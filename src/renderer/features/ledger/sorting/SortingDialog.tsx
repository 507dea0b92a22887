import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import classes from './Sorting.module.css';
import { SortingActions } from './SortingActions.tsx';
import { NOTHING_SELECTED } from './sorting-selection.ts';
import { SortingTable } from './SortingTable.tsx';

/** The entries that wait in the suspense account: several are said at once what they were for. */
export function SortingDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('accounts.sort');
  const common = useTranslations('common.button');
  const reading = useOperationQuery('ledger.unsorted', {}, { isRefusalTold: true });
  const rows = reading.data;
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={900}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p className={classes.about}>{t('about')}</p>
      {!rows && <UnreadInDialog why={reading.error} />}
      {rows?.length === 0 && <p role="status">{t('none')}</p>}
      {rows && rows.length > 0 && (
        <>
          {/* Drawn anew where rows have gone: what had the focus went with them. */}
          <SortingTable
            key={rows.length}
            rows={rows}
            selection={selection}
            onSelect={setSelection}
          />
          <SortingActions
            rows={rows}
            selected={rows.filter(({ entry }) => selection.seqs.has(entry.seq))}
            onSorted={() => setSelection(NOTHING_SELECTED)}
          />
        </>
      )}
    </Modal>
  );
}
