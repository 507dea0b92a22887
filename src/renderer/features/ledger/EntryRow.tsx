import { IconDots, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { formatDay, formatDayInFigures } from '#shared/i18n/format.ts';
import { HEARS_KEYS, OPENS_MENU } from '#renderer/parts/command/use-list-commands.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { CellColumn } from './cells/cell-text.ts';
import type { OpenCell } from './cells/use-cell-editing.tsx';
import classes from './EntryTable.module.css';
import { useCategoryName } from './use-categories.ts';
import { useEntryName } from './use-entry-name.ts';
import { useEuros } from './use-euros.ts';

type EntryRowProps = {
  readonly index: number;
  readonly start: number;
  /** Undefined while it is being read. */
  readonly entry: EntryView | undefined;
  readonly isSelected: boolean;
  /** Where one of its cells is written in. */
  readonly openCell: OpenCell | null;
  readonly onOpen: (entry: EntryView) => void;
};

/** One entry of the list; drawn again only where it is another one. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { index, start, entry, isSelected, openCell, onOpen } = props;
  const t = useTranslations('ledger.table');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-odd={index % 2 === 1}
      data-selected={isSelected || undefined}
      className={classes.row}
      style={{ top: start }}
    >
      {entry ? (
        <Cells entry={entry} isSelected={isSelected} openCell={openCell} onOpen={onOpen} />
      ) : (
        <div role="cell" className={classes.party}>
          <span className="visually-hidden">{t('loading')}</span>
        </div>
      )}
    </div>
  );
});

type CellsProps = Pick<EntryRowProps, 'isSelected' | 'openCell' | 'onOpen'> & {
  readonly entry: EntryView;
};

function Cells({ entry, isSelected, openCell, onOpen }: CellsProps) {
  const fieldIn = (column: CellColumn): ReactNode =>
    openCell?.column === column ? <span className={classes.field}>{openCell.field}</span> : null;
  const t = useTranslations('ledger.table');
  const inEuros = useEuros();
  const kindWords = useTranslations('ledger.kind');
  const nameOf = useCategoryName();
  const { seq, kind, paidOn, party, label, category, docRef, euros } = entry;
  const name = useEntryName()(entry);
  const words = party === '' ? '' : label;
  const notes = useCorrections(entry);
  const purpose = kind === 'transfer' || kind === 'journal' ? kindWords(kind) : nameOf(category);
  const out = kind === 'expense' ? -1 : 1;
  return (
    <>
      <div role="cell" className={classes.seq}>
        <SelectBox seq={seq} isSelected={isSelected} />
        {seq}
      </div>
      <div role="cell" data-cell="paidOn" className={classes.paidOn}>
        {fieldIn('paidOn')}
        {formatDayInFigures(paidOn)}
      </div>
      <div
        role="rowheader"
        data-cell="party"
        className={classes.party}
        title={[name, words, ...notes].filter(Boolean).join(' · ')}
      >
        {fieldIn('party')}
        <button
          type="button"
          className={classes.name}
          aria-label={t('edit', { seq: String(seq), party: name })}
          onClick={({ shiftKey, ctrlKey, metaKey }) => {
            // With these it is selected.
            if (!(shiftKey || ctrlKey || metaKey)) onOpen(entry);
          }}
          {...HEARS_KEYS}
        >
          {name}
        </button>
        <span className={classes.label}>
          {words}
          {notes.map((note) => (
            <span key={note} className={classes.note}>
              {note}
            </span>
          ))}
        </span>
      </div>
      <div role="cell" data-cell="category" className={classes.category} title={purpose}>
        {fieldIn('category')}
        {purpose}
      </div>
      <div
        role="cell"
        data-cell="document"
        className={classes.document}
        title={docRef ?? undefined}
      >
        {fieldIn('document')}
        {docRef}
      </div>
      <div role="cell" className={classes.vat}>
        {euros.vat === 0 ? '' : inEuros(euros.vat)}
      </div>
      <div role="cell" data-cell="amount" className={classes.amount} data-kind={kind}>
        {fieldIn('amount')}
        {kind === 'transfer' ? inEuros(euros.gross) : signed(euros.gross * out, inEuros)}
      </div>
      <Actions entry={entry} />
    </>
  );
}

/** Whether it is locked, and what can be done with it. */
function Actions({ entry: { seq, lockedOn } }: { readonly entry: EntryView }) {
  const t = useTranslations('ledger.table');
  const locale = useLocale();
  const lockWords =
    lockedOn === null ? t('open') : t('lockedOn', { day: formatDay(lockedOn, locale) });
  return (
    <div role="cell" className={classes.actions}>
      <span className={classes.lock} title={lockWords}>
        {lockedOn !== null && <IconLock size={15} aria-hidden />}
        <span className="visually-hidden">{lockWords}</span>
      </span>
      <button
        type="button"
        className={classes.dots}
        aria-label={t('menu', { seq: String(seq) })}
        {...OPENS_MENU}
      >
        <IconDots size={16} aria-hidden />
      </button>
    </div>
  );
}

/** Its row hears the press; by keyboard it is Space on the name. */
function SelectBox({ seq, isSelected }: { readonly seq: number; readonly isSelected: boolean }) {
  const t = useTranslations('ledger.selection');
  return (
    <input
      type="checkbox"
      className={classes.box}
      aria-label={t('select', { seq: String(seq) })}
      checked={isSelected}
      readOnly
      tabIndex={-1}
      data-selects
    />
  );
}

/** By which entries this one is corrected, or which one it corrects, in words. */
function useCorrections({ corrects, correctedBy }: EntryView): readonly string[] {
  const t = useTranslations('ledger.table');
  return [
    ...(corrects === null ? [] : [t('corrects', { seq: String(corrects) })]),
    ...correctedBy.map((seq) => t('correctedBy', { seq: String(seq) })),
  ];
}

/** Money that came in has its sign too: a column without signs would be read as one direction. */
function signed(cents: number, inEuros: (cents: number) => string): string {
  return cents > 0 ? `+${inEuros(cents)}` : inEuros(cents);
}
