import { formatNumber } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { isTooSmall } from '#shared/features/values/sample.ts';
import type { GridCell, Status } from '#shared/features/values/model.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { CellFault } from '#renderer/parts/sheet/sheet-source.ts';
import type { FaultReason } from '../entry/fault-reason.ts';
import { inPeriod } from '../rows/shown-rows.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import { shortNumber } from './short-number.ts';

/** What is known of a cell, and the text in it that has to be put right. */
export type CellState = {
  readonly cell: GridCell | null;
  readonly fault: CellFault<FaultReason> | undefined;
  readonly isFuture: boolean;
};

/** What a cell shows, in few strokes; its words are told elsewhere. */
export type CellFace = {
  readonly value: string;
  readonly line: string;
  readonly part: string;
  readonly status: Status | null;
  readonly isUncoloured: boolean;
  readonly isUnknown: boolean;
  readonly hasFault: boolean;
  readonly hasNote: boolean;
  /** A person's value in the place of the ledger's. */
  readonly isOverLedger: boolean;
};

export function cellFace(state: CellState, row: ValueRow, locale: Locale): CellFace {
  const { cell, fault, isFuture } = state;
  const { unit } = inPeriod(row, cell).metric;
  const value = cell?.value ?? null;
  const isPart = cell !== null && value !== null && !cell.isWhole;
  return {
    value: fault?.text || (value === null ? '' : formatNumber(value, unit, locale)),
    line: cell ? lineText(cell, unit, locale) : '',
    part: isPart && cell.of > 1 ? `${cell.have}/${cell.of}` : '',
    status: !fault && cell ? statusShown(cell) : null,
    isUncoloured: isTooSmall(cell?.sample ?? null),
    isUnknown: cell !== null && value === null && !isFuture,
    hasFault: fault !== undefined,
    hasNote: cell?.hasNote === true,
    isOverLedger: cell?.isOverLedger === true,
  };
}

/** A status that says something: not that there is no line or no value. */
function statusShown({ status }: GridCell): Status | null {
  return status === 'no_target' || status === 'not_known' || status === 'incomplete'
    ? null
    : status;
}

function lineText({ line, low, high }: GridCell, unit: Unit, locale: Locale): string {
  const short = (level: number): string => shortNumber(level, unit, locale);
  if (low !== null && high !== null) return `${short(low)}–${short(high)}`;
  if (low !== null) return `≥ ${short(low)}`;
  if (high !== null) return `≤ ${short(high)}`;
  return line === null ? '' : short(line);
}
