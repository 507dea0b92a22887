import { MOST_SELECTED } from '#shared/features/ledger/contract.ts';
import type { CellChange, EntryView } from '#shared/features/ledger/contract.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { allRefused } from '#renderer/parts/sheet/sheet-source.ts';
import { positionKey } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type {
  CellFault,
  CellText,
  Plan,
  SaveOutcome,
  SheetSource,
} from '#renderer/parts/sheet/sheet-source.ts';
import { CELL_COLUMNS, cellText, isWritable, readCell } from './cell-text.ts';
import type { CellColumn, CellFaultCode, CellGround } from './cell-text.ts';

/** Why a cell does not take a text. */
export type EntryFaultReason =
  | { readonly type: 'text'; readonly why: CellFaultCode }
  | { readonly type: 'shut'; readonly why: 'editor' | 'unread' }
  | { readonly type: 'refused'; readonly code: ErrorCode };

export type EntrySource = SheetSource<EntryFaultReason>;

type EntrySourceParts = {
  readonly rowKeys: readonly string[];
  /** Those in sight, in their order. */
  readonly columns: readonly CellColumn[];
  readonly pageRows: number;
  /** Undefined while it is being read. */
  readonly entryOf: (row: string) => EntryView | undefined;
  readonly groundOf: (entry: EntryView) => CellGround;
  readonly save: (
    changes: readonly CellChange[],
    texts: readonly CellText[],
  ) => Promise<SaveOutcome<EntryFaultReason>>;
};

/** The entries as a source of a sheet: a row for each, a column for each thing that a cell holds. */
export function entrySource(parts: EntrySourceParts): EntrySource {
  const { rowKeys, columns, entryOf } = parts;
  return {
    layout: {
      rowKeys,
      firstColumn: 0,
      lastColumn: columns.length - 1,
      pageRows: parts.pageRows,
      isFilled: (position) => textIn(parts, position) !== '',
    },
    mostCells: MOST_SELECTED * CELL_COLUMNS.length,
    textAt: (position) => textIn(parts, position),
    readOnlyAt: (position) => shutIn(parts, position),
    // A day, an amount, a category is replaced and never gone.
    isOwnAt: ({ row, column }) => {
      const entry = entryOf(row);
      const name = columns[column];
      if (name === 'document') return (entry?.docRef ?? '') !== '';
      return name === 'party' && entry?.party !== '' && entry?.label !== '';
    },
    plan: (texts) => planned(parts, texts),
  };
}

function textIn(
  { columns, entryOf, groundOf }: EntrySourceParts,
  { row, column }: Position,
): string {
  const entry = entryOf(row);
  const name = columns[column];
  return entry && name ? cellText(entry, name, groundOf(entry)) : '';
}

function shutIn(
  { columns, entryOf }: EntrySourceParts,
  { row, column }: Position,
): EntryFaultReason | null {
  const entry = entryOf(row);
  const name = columns[column];
  if (!entry || !name) return { type: 'shut', why: 'unread' };
  if (entry.lockedOn !== null) return { type: 'refused', code: 'entry_locked' };
  return isWritable(entry, name) ? null : { type: 'shut', why: 'editor' };
}

/** Reads every text before the first one is written; what a cell holds already is no change. */
function planned(parts: EntrySourceParts, texts: readonly CellText[]): Plan<EntryFaultReason> {
  const changes = new Map<number, CellChange>();
  const faults = new Map<string, CellFault<EntryFaultReason>>();
  for (const each of texts.filter(({ position, text }) => text !== textIn(parts, position))) {
    const read = readText(parts, each);
    if ('type' in read) faults.set(positionKey(each.position), { text: each.text, reason: read });
    else changes.set(read.seq, { ...changes.get(read.seq), ...read });
  }
  if (faults.size > 0) return { isSound: false, faults };
  if (changes.size > MOST_SELECTED) {
    return { isSound: false, faults: allRefused(texts, { type: 'shut', why: 'unread' }) };
  }
  const isChange = changes.size > 0;
  return { isSound: true, isChange, save: () => parts.save([...changes.values()], texts) };
}

function readText(
  parts: EntrySourceParts,
  { position, text }: CellText,
): CellChange | EntryFaultReason {
  const shut = shutIn(parts, position);
  const entry = parts.entryOf(position.row);
  const column = parts.columns[position.column];
  if (shut || !entry || !column) return shut ?? { type: 'shut', why: 'unread' };
  const read = readCell(entry, column, text, parts.groundOf(entry));
  return read.isSound ? { seq: entry.seq, ...read.fields } : { type: 'text', why: read.why };
}
