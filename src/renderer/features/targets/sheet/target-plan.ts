import type { ObjectiveDraft, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { levelsOf } from '#shared/features/targets/model.ts';
import type { Level, Levels } from '#shared/features/targets/model.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { decideDecimalMark, readNumber, USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { DecimalMark, NumberReading, NumberTextError } from '#shared/kernel/number-text.ts';
import type { Unit } from '#shared/kernel/quantity.ts';
import type { Result } from '#shared/kernel/result.ts';
import { spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';

/** What is wrong with a text; it stays in its cell until it is put right. */
export type TargetFault = {
  readonly text: string;
  readonly reason:
    | { readonly type: 'number'; readonly code: NumberTextError }
    | { readonly type: 'refused'; readonly code: ErrorCode };
};

/** A text on its way into a level of a period. */
export type TargetProposal = { readonly spot: Spot; readonly text: string };

/** What is to be written, a draft for each period and the cells that it holds; or all faults. */
export type TargetPlan =
  | {
      readonly isSound: true;
      readonly drafts: readonly ObjectiveDraft[];
      readonly values: ReadonlyMap<string, number | null>;
    }
  | { readonly isSound: false; readonly faults: ReadonlyMap<string, TargetFault> };

/** What a plan has to know of the sheet. */
export type PlanSheet = {
  readonly metric: string;
  readonly unit: Unit;
  readonly language: Writing['language'];
  readonly levels: readonly Level[];
  readonly entryOf: (row: string) => TargetYearEntry | undefined;
};

/** Reads a target as figures are read in the grid; one of a count may have decimals. */
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

type Reading = TargetProposal & {
  readonly key: string;
  readonly level: Level;
  readonly reading: Result<NumberReading, NumberTextError>;
};

/** Checks every text before the first one is written: all of them, or none. */
export function planTargets(proposals: readonly TargetProposal[], sheet: PlanSheet): TargetPlan {
  const proven = decideDecimalMark(proposals.map(({ text }) => text));
  const faults = new Map<string, TargetFault>();
  const values = new Map<string, number | null>();
  const rows = new Map<string, Partial<Levels>>();
  for (const { spot, text, key, level, reading } of readings(proposals, sheet, proven)) {
    if (isClosed(sheet, spot.row)) {
      faults.set(key, { text, reason: { type: 'refused', code: 'closed_period' } });
    } else if (!reading.ok) {
      faults.set(key, { text, reason: { type: 'number', code: reading.error } });
    } else {
      values.set(key, reading.value.value);
      rows.set(spot.row, { ...rows.get(spot.row), [level]: reading.value.value });
    }
  }
  const drafts = [...rows].flatMap(([row, changed]) => draftOf(row, changed, sheet));
  for (const { period, low, high } of drafts) {
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) continue;
    for (const { spot, text } of proposals.filter((proposal) => proposal.spot.row === period)) {
      faults.set(spotKey(spot), { text, reason: { type: 'refused', code: 'band_inverted' } });
    }
  }
  return faults.size === 0 ? { isSound: true, drafts, values } : { isSound: false, faults };
}

function readings(
  proposals: readonly TargetProposal[],
  { unit, language, levels }: PlanSheet,
  proven: DecimalMark | null,
): Reading[] {
  return proposals.flatMap(({ spot, text }) => {
    const level = levels[spot.at];
    if (level === undefined) return [];
    const reading = readTarget(text, unit, { language, proven });
    return [{ spot, text, key: spotKey(spot), level, reading }];
  });
}

function isClosed({ entryOf }: PlanSheet, row: string): boolean {
  return (entryOf(row)?.period.closedBy ?? null) !== null;
}

/** The other levels stay as they are shown, also where they are shipped or come out of shorter periods. */
function draftOf(row: string, changed: Partial<Levels>, sheet: PlanSheet): ObjectiveDraft[] {
  const entry = sheet.entryOf(row);
  return entry ? [{ metric: sheet.metric, period: row, ...levelsOf(entry), ...changed }] : [];
}
