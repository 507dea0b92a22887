import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useAccountNameOf } from '../accounts/use-accounts.ts';
import { useCategoryName } from '../use-categories.ts';
import { useEntryName } from '../use-entry-name.ts';
import { useEuros } from '../use-euros.ts';
import { useVatWords } from '../vat/offered-vat.ts';
import classes from './Sorting.module.css';
import { NOTHING_SELECTED, extended, sideOf, toggled } from './sorting-selection.ts';
import type { SortingSelection, UnsortedRow } from './sorting-selection.ts';

type SortingTableProps = {
  readonly rows: readonly UnsortedRow[];
  readonly selection: SortingSelection;
  readonly onSelect: (selection: SortingSelection) => void;
  readonly label: string;
  /** True for the one with which the keyboard begins. */
  readonly isFirst: boolean;
};

/** The rows, each with its box: arrows go from one to the next, with Shift they take it in. */
export function SortingTable({ rows, selection, onSelect, label, isFirst }: SortingTableProps) {
  const t = useTranslations('accounts.sort');
  const body = useRef<HTMLTableSectionElement>(null);
  // The rows may come after the dialog has given the focus away: the keyboard begins at the first.
  useEffect(() => {
    if (isFirst) body.current?.querySelector<HTMLElement>('input')?.focus();
  }, [isFirst]);
  const walk = (event: KeyboardEvent, at: number): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = at + by;
    if (by === 0 || next < 0 || next >= rows.length) return;
    event.preventDefault();
    body.current?.querySelector<HTMLElement>(`[data-row="${next}"] input`)?.focus();
    if (event.shiftKey)
      onSelect(extended({ ...selection, anchor: selection.anchor ?? at }, rows, next));
  };
  const areAll =
    selection.seqs.size > 0 && rows.every(({ entry }) => selection.seqs.has(entry.seq));
  const isTaxed = rows.some(({ proposal }) => proposal?.vat !== undefined);
  const all = { seqs: new Set(rows.map(({ entry }) => entry.seq)), anchor: 0 };
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={classes.box}>
              <Checkbox
                aria-label={t('all')}
                checked={areAll}
                indeterminate={!areAll && selection.seqs.size > 0}
                onChange={() => onSelect(areAll ? NOTHING_SELECTED : all)}
              />
            </th>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('party')}</th>
            <th scope="col" className={classes.amount}>
              {t('amount')}
            </th>
            <th scope="col">{t('proposal')}</th>
            {isTaxed && <th scope="col">{t('vat')}</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => (
            <Row
              key={row.entry.seq}
              row={row}
              at={at}
              isTaxed={isTaxed}
              isFocused={isFirst && at === 0}
              isSelected={selection.seqs.has(row.entry.seq)}
              onToggle={(isRange) =>
                onSelect(
                  isRange ? extended(selection, rows, at) : toggled(selection, row.entry.seq, at),
                )
              }
              onWalk={walk}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type SortingRowProps = {
  readonly row: UnsortedRow;
  readonly at: number;
  /** True where some row has VAT to say. */
  readonly isTaxed: boolean;
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  /** `isRange`: with Shift, from the row that was selected last to this one. */
  readonly onToggle: (isRange: boolean) => void;
  readonly onWalk: (event: KeyboardEvent, at: number) => void;
};

function Row({ row, at, isTaxed, isFocused, isSelected, onToggle, onWalk }: SortingRowProps) {
  const t = useTranslations('accounts.sort');
  const nameOf = useEntryName();
  const { entry } = row;
  const name = nameOf(entry);
  return (
    <tr data-row={at} data-selected={isSelected}>
      <td className={classes.box}>
        <Checkbox
          aria-label={t('row', { seq: String(entry.seq), name })}
          data-autofocus={isFocused || undefined}
          checked={isSelected}
          onChange={(event) =>
            onToggle((event.nativeEvent as unknown as { shiftKey?: boolean }).shiftKey === true)
          }
          onKeyDown={(event) => onWalk(event, at)}
        />
      </td>
      <td className={classes.date}>{formatDayInFigures(entry.paidOn)}</td>
      <td className={classes.party}>
        <strong>{name}</strong> {entry.party === '' ? '' : entry.label}
      </td>
      <Amount row={row} />
      <td>
        <Proposal row={row} />
      </td>
      {isTaxed && (
        <td>
          <ProposedVat row={row} />
        </td>
      )}
    </tr>
  );
}

type SortedRowProps = { readonly row: UnsortedRow };

/** What of it waits; of a locked one, what stands on 471, with the whole where that is another sum. */
function Amount({ row }: SortedRowProps) {
  const t = useTranslations('accounts.sort.locked');
  const inEuros = useEuros();
  const { entry, left } = row;
  const whole = entry.kind === 'expense' ? -entry.euros.gross : entry.euros.gross;
  const isPart = left !== undefined && left !== 0 - whole && entry.kind !== 'journal';
  return (
    <td className={classes.amount}>
      {inEuros(left === undefined ? whole : 0 - left)}
      {isPart && <div className={classes.note}>{t('of', { amount: inEuros(whole) })}</div>}
    </td>
  );
}

function Proposal({ row }: SortedRowProps) {
  const t = useTranslations('accounts.sort');
  const categoryName = useCategoryName();
  const accountName = useAccountNameOf();
  const { proposal } = row;
  if (proposal === null) return <span className={classes.note}>{t('noProposal')}</span>;
  const { to, by } = proposal;
  const told =
    'account' in to
      ? t(sideOf(row) === 'expense' ? 'toAccount' : 'fromAccount', {
          name: accountName(to.account),
        })
      : categoryName(to.category);
  return (
    <>
      {`${told} `}
      <span className={classes.note}>{t(`by.${by}`)}</span>
    </>
  );
}

/** The VAT that goes with a proposal: a guess is in italics and says why. */
function ProposedVat({ row }: SortedRowProps) {
  const t = useTranslations('ledger.import.guess');
  const inWords = useVatWords();
  const vat = row.proposal?.vat;
  if (vat === undefined) return null;
  const { by } = vat;
  if (by === 'asked') return <strong title={t('vat.asked')}>{t('choose')}</strong>;
  const isSupposed = by === 'name' || by === 'usual';
  return (
    <span
      className={isSupposed ? classes.guess : undefined}
      title={isSupposed ? t(`vat.${by}`) : undefined}
    >
      {inWords(sideOf(row), vat)}
    </span>
  );
}
