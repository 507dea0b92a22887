import type { TargetDraft, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { levelsOf } from '#shared/kernel/levels.ts';
import type { Level, Levels } from '#shared/kernel/levels.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { readNumber, USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { DecimalMark, NumberReading, NumberTextError } from '#shared/kernel/number-text.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { positionKey } from '#renderer/parts/sheet/position.ts';
import { firstUnclear, readTexts } from '#renderer/parts/sheet/read-texts.ts';
import type { CellFaults, CellText } from '#renderer/parts/sheet/sheet-source.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';

export type TargetFaultReason =
  | { readonly type: 'number'; readonly code: NumberTextError }
  | { readonly type: 'refused'; readonly code: ErrorCode };

export const CLOSED: TargetFaultReason = { type: 'refused', code: 'closed_period' };

type TargetPlan =
  | { readonly isSound: true; readonly drafts: readonly TargetDraft[] }
  | { readonly isSound: false; readonly faults: CellFaults<TargetFaultReason> };

export type PlanSheet = {
  readonly metric: string;
  readonly unit: Unit;
  readonly language: Writing['language'];
  readonly levels: readonly Level[];
  readonly entryOf: (row: string) => TargetYearEntry | undefined;
};

/** Reads a target as values are read in the grid; one of a count may have decimals. */
export function readTarget(
  text: string,
  unit: Unit,
  { language, proven = null }: Writing,
): Result<NumberReading, NumberTextError> {
  return readNumber(text, {
    unit,
    allowsFraction: true,
    decimal: proven,
    usualDecimal: USUAL_DECIMAL[language],
  });
}

/** Checks every text before the first one is written: a draft for each period, or all faults. */
export function planTargets(
  texts: readonly CellText[],
  sheet: PlanSheet,
  decimal?: DecimalMark,
): TargetPlan {
  const plan = readTexts(texts, (text, proven) => readLevel(text, proven, sheet), decimal);
  if (!plan.isSound) return plan;
  const rows = new Map<string, Partial<Levels>>();
  for (const { position, value } of plan.read) {
    rows.set(position.row, { ...rows.get(position.row), ...value });
  }
  const drafts = [...rows].flatMap(([row, changed]) => draftOf(row, changed, sheet));
  const bands = drafts.filter(isUpsideDown).map(({ period }) => period);
  if (bands.length === 0) return { isSound: true, drafts };
  const bad = texts.filter(({ position }) => bands.includes(position.row));
  const faults = bad.map(({ position, text }) => {
    return [positionKey(position), { text, reason: UPSIDE_DOWN }] as const;
  });
  return { isSound: false, faults: new Map(faults) };
}

function readLevel(
  { position, text }: CellText,
  proven: DecimalMark | null,
  { unit, language, levels, entryOf }: PlanSheet,
): Result<Partial<Levels>, TargetFaultReason> {
  const level = levels[position.column];
  if (level === undefined || isClosed(entryOf(position.row))) return err(CLOSED);
  const reading = readTarget(text, unit, { language, proven });
  if (!reading.ok) return err({ type: 'number', code: reading.error });
  return ok({ [level]: reading.value.number });
}

/** A text among them that could be a thousand and one; null: all are clear. */
export function unclearTarget(
  texts: readonly CellText[],
  { unit, language }: Pick<PlanSheet, 'unit' | 'language'>,
): string | null {
  return firstUnclear(texts, ({ text }) => {
    const read = readTarget(text, unit, { language });
    return read.ok && read.value.doubt !== null;
  });
}

const UPSIDE_DOWN: TargetFaultReason = { type: 'refused', code: 'band_inverted' };

function isUpsideDown({ low, high }: TargetDraft): boolean {
  return typeof low === 'number' && typeof high === 'number' && low > high;
}

/** True for a period that keeps its targets. */
export function isClosed(entry: TargetYearEntry | undefined): boolean {
  return (entry?.period.closedBy ?? null) !== null;
}

/** The other levels stay as they are shown, also where they are shipped or come out of shorter periods. */
function draftOf(row: string, changed: Partial<Levels>, sheet: PlanSheet): TargetDraft[] {
  const entry = sheet.entryOf(row);
  return entry ? [{ metric: sheet.metric, period: row, ...levelsOf(entry), ...changed }] : [];
}
