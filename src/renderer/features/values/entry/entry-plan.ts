import type { ValueDraft } from '#shared/features/values/contract.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { periodAt } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { firstUnclear, readTexts } from '#renderer/parts/sheet/read-texts.ts';
import type { ReadText, ReadTexts } from '#renderer/parts/sheet/read-texts.ts';
import type { CellText } from '#renderer/parts/sheet/sheet-source.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import type { FaultReason } from './fault-reason.ts';
import { isUnclear, readCell } from './read-cell.ts';

/** An entry and the cell that it is for, with the text it was read from. */
export type PlannedEntry = ReadText<ValueDraft>;

type PlanSurroundings = {
  readonly kind: PeriodKind;
  readonly calendar: Calendar;
  readonly language: Writing['language'];
  /** The row as it is in that column; null: it is not there. */
  readonly rowAt: (position: Position) => ValueRow | null;
  /** True for a period that a review has closed. */
  readonly isClosed: (column: number) => boolean;
};

/** Checks every text before the first one is written; `decimal`: their mark, where it is known. */
export function planEntries(
  texts: readonly CellText[],
  surroundings: PlanSurroundings,
  decimal?: DecimalMark,
): ReadTexts<ValueDraft, FaultReason> {
  return readTexts(texts, (text, proven) => readEntry(text, proven, surroundings), decimal);
}

/** A text among them that its cell could take as a thousand and as one; null: all are clear. */
export function unclearText(
  texts: readonly CellText[],
  { language, rowAt }: Pick<PlanSurroundings, 'language' | 'rowAt'>,
): string | null {
  return firstUnclear(texts, ({ position, text }) => {
    const row = rowAt(position);
    return row !== null && isUnclear(text, row.metric, { language });
  });
}

/** What is said of a closed period, whose values and targets are kept as they are. */
export const CLOSED: FaultReason = { type: 'refused', code: 'closed_period' };

/** Why nothing can be typed into a cell; null: it can. */
export function readOnlyReason(
  { why }: ValueRow,
  column: number,
  isClosed: PlanSurroundings['isClosed'],
): FaultReason | null {
  if (why !== null) return { type: 'read_only', code: why };
  return isClosed(column) ? CLOSED : null;
}

const GONE: FaultReason = { type: 'refused', code: 'unknown_metric' };

function readEntry(
  { position, text }: CellText,
  proven: DecimalMark | null,
  { kind, calendar, language, rowAt, isClosed }: PlanSurroundings,
): Result<ValueDraft, FaultReason> {
  const row = rowAt(position);
  const readOnly = row ? readOnlyReason(row, position.column, isClosed) : GONE;
  if (!row || readOnly) return err(readOnly ?? GONE);
  const reading = readCell(text, row.metric, { language, proven });
  if (!reading.ok) return err({ type: 'number', code: reading.error });
  const period = periodAt(kind, position.column, calendar).key;
  const { metric, segment } = row;
  return ok({ metric: metric.id, period, segment, value: reading.value.number });
}
