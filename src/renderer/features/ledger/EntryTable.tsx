import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useRef } from 'react';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { UnreadTexts } from '#renderer/parts/sheet/UnreadTexts.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useCellFaultWords } from './cells/use-cell-saving.ts';
import { useToldWords, useTouchedCells } from './cells/use-touched-cells.tsx';
import { EntryRow } from './EntryRow.tsx';
import classes from './EntryTable.module.css';
import { sortedBy } from './ledger-filter.ts';
import type { SelectionMoves } from './selection/use-entry-selection.ts';
import type { ManyMoves } from './selection/use-many-moves.ts';
import { useEntryList } from './use-entry-list.ts';

type EntryTableProps = {
  readonly count: number;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  /** False: each amount is one amount, and VAT has no column. */
  readonly hasVat: boolean;
  readonly today: Day;
  readonly selecting: SelectionMoves;
  readonly many: ManyMoves;
  readonly onSort: (sort: EntrySort) => void;
  readonly onOpen: (entry: EntryView) => void;
  /** Says what the last key did in the cells; empty: nothing. */
  readonly onTold: (sentence: string) => void;
};

const COLUMNS: readonly {
  readonly id: 'seq' | 'paidOn' | 'party' | 'category' | 'document' | 'vat' | 'amount';
  readonly by: EntrySort['by'] | null;
}[] = [
  { id: 'seq', by: 'seq' },
  { id: 'paidOn', by: 'paidOn' },
  { id: 'party', by: 'party' },
  { id: 'category', by: 'category' },
  { id: 'document', by: null },
  { id: 'vat', by: null },
  { id: 'amount', by: 'amount' },
];

/** The entries, any number of them: only those in sight are read and drawn. */
export function EntryTable(props: EntryTableProps) {
  const { count, filter, sort, hasVat, today, selecting, many, onSort, onOpen } = props;
  const t = useTranslations('ledger.table');
  const wordOf = (id: (typeof COLUMNS)[number]['id']): string =>
    t(id === 'amount' && !hasVat ? 'amountAlone' : id);
  const viewport = useRef<HTMLDivElement>(null);
  const parts = { viewport, count, filter, sort, selecting, many, today, onOpen };
  const { list, listProps, menus } = useEntryList(parts);
  const { rows, height, columns } = list;
  const touchedIn = useTouchedCells(list);
  const faultWords = useCellFaultWords();
  useToldWords(list.sheet, props.onTold);
  return (
    <div
      ref={viewport}
      className={classes.viewport}
      data-vat={hasVat}
      role="table"
      aria-label={t('label')}
      aria-rowcount={count + 1}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.headRow}>
          {COLUMNS.map(({ id, by }) => (
            <div
              key={id}
              role="columnheader"
              className={classes[id]}
              aria-sort={by === sort.by ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
            >
              {by === null ? (
                wordOf(id)
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() => onSort(sortedBy(sort, by))}
                >
                  {wordOf(id)}
                  {by === sort.by && <Arrow isDescending={sort.isDescending} />}
                </button>
              )}
            </div>
          ))}
          <div role="columnheader" className={classes.actions}>
            <span className="visually-hidden">{t('actions')}</span>
          </div>
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height }} {...listProps}>
        {rows.map(({ index, start, entry }) => (
          <EntryRow
            key={index}
            index={index}
            start={start}
            entry={entry}
            isSelected={entry !== undefined && selecting.selection.kinds.has(entry.seq)}
            columns={columns}
            touched={touchedIn(index)}
            onOpen={onOpen}
          />
        ))}
      </div>
      {menus}
      <UnreadTexts sheet={list.sheet} faultWords={faultWords} />
    </div>
  );
}

function Arrow({ isDescending }: { readonly isDescending: boolean }) {
  const Icon = isDescending ? IconChevronDown : IconChevronUp;
  return <Icon size={14} aria-hidden />;
}
