import { IconDots, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { formatDay, formatDayInFigures } from '#shared/i18n/format.ts';
import { HEARS_KEYS, OPENS_MENU } from '#renderer/parts/command/use-list-commands.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { EntryCell } from './cells/EntryCell.tsx';
import type { EntryCellsProps } from './cells/EntryCell.tsx';
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
  readonly columns: EntryCellsProps['columns'];
  /** What is done in its cells; null: none of them is touched. */
  readonly touched: EntryCellsProps['touched'];
  readonly onOpen: (entry: EntryView) => void;
};

/** One entry of the list; drawn again only where it is another one. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { index, start, entry, isSelected, columns, touched, onOpen } = props;
  const t = useTranslations('ledger.table');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-row={entry?.seq}
      data-odd={index % 2 === 1}
      data-selected={isSelected || undefined}
      className={classes.row}
      style={{ top: start }}
    >
      {entry ? (
        <Cells
          entry={entry}
          isSelected={isSelected}
          columns={columns}
          touched={touched}
          onOpen={onOpen}
        />
      ) : (
        <div role="cell" className={classes.party}>
          <span className="visually-hidden">{t('loading')}</span>
        </div>
      )}
    </div>
  );
});

type CellsProps = Pick<EntryRowProps, 'isSelected' | 'columns' | 'touched' | 'onOpen'> & {
  readonly entry: EntryView;
};

function Cells({ entry, isSelected, columns, touched, onOpen }: CellsProps) {
  const common = { entry, columns, touched };
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
      <EntryCell {...common} column="paidOn" className={classes.paidOn}>
        {formatDayInFigures(paidOn)}
      </EntryCell>
      <EntryCell
        {...common}
        column="party"
        className={classes.party}
        title={[name, words, ...notes].filter(Boolean).join(' · ')}
      >
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
      </EntryCell>
      <EntryCell {...common} column="category" className={classes.category} title={purpose}>
        {purpose}
      </EntryCell>
      <EntryCell {...common} column="document" className={classes.document} title={docRef ?? ''}>
        {docRef}
      </EntryCell>
      <div role="cell" className={classes.vat}>
        {euros.vat === 0 ? '' : inEuros(euros.vat)}
      </div>
      <EntryCell {...common} column="amount" className={classes.amount}>
        <span data-kind={kind}>
          {kind === 'transfer' ? inEuros(euros.gross) : signed(euros.gross * out, inEuros)}
        </span>
      </EntryCell>
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
