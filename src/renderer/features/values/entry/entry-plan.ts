import type { GridCell } from '#shared/features/values/model.ts';
import type { CellEntry } from '#shared/features/values/contract.ts';
import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { periodAt } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import { lineAt } from '../rows/grid-lines.ts';
import type { FigureLine } from '../rows/grid-lines.ts';
import type { Fault } from './fault.ts';
import { isUnclear, readCell } from './read-cell.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';

/** A text on its way into a cell. */
export type Proposal = { readonly spot: Spot; readonly line: FigureLine; readonly text: string };

/** An entry and the cell that it is for, with the text it was read from. */
export type PlannedEntry = Proposal & { readonly entry: CellEntry };

/** All entries, or all faults: nothing is ever written by half. */
export type EntryPlan =
  | { readonly isSound: true; readonly entries: readonly PlannedEntry[] }
  | { readonly isSound: false; readonly faults: ReadonlyMap<string, Fault> };

/** What surrounds an entry. */
export type PlanSurroundings = {
  readonly kind: PeriodKind;
  readonly calendar: Calendar;
  readonly language: Writing['language'];
  /** True for a period that a review has closed. */
  readonly isClosed: (ordinal: number) => boolean;
  /** What is known of a cell, its own unit among it. */
  readonly cellAt: (spot: Spot) => GridCell | null;
  /** The decimal mark of the texts, where it is known beyond what they show themselves. */
  readonly decimal?: DecimalMark | undefined;
};

/** Checks every text before the first one is written. */
export function planEntries(
  proposals: readonly Proposal[],
  surroundings: PlanSurroundings,
): EntryPlan {
  const { language, decimal } = surroundings;
  const proven = decimal ?? decideDecimalMark(proposals.map(({ text }) => text));
  const writing = { language, proven };
  const entries: PlannedEntry[] = [];
  const faults = new Map<string, Fault>();
  for (const proposal of proposals) {
    const planned = planEntry(proposal, writing, surroundings);
    if ('entry' in planned) entries.push(planned);
    else faults.set(spotKey(proposal.spot), planned);
  }
  return faults.size === 0 ? { isSound: true, entries } : { isSound: false, faults };
}

/**
 * The first text among them that could be a thousand or one (`1.000`), where none of the others
 * shows which; null: all are clear.
 */
export function unclearText(
  proposals: readonly Proposal[],
  language: Writing['language'],
): string | null {
  if (decideDecimalMark(proposals.map(({ text }) => text)) !== null) return null;
  const unclear = proposals.find(({ text, line }) => isUnclear(text, line.metric, { language }));
  return unclear?.text ?? null;
}

/** What is said of a closed period, whose values and targets are kept as they are. */
export const CLOSED: Fault = { text: '', reason: { type: 'refused', code: 'closed_period' } };

/** Why nothing can be typed into a cell; null: it can. */
export function readOnlyFault(
  { why }: FigureLine,
  at: number,
  isClosed: PlanSurroundings['isClosed'],
): Fault | null {
  if (why !== null) return { text: '', reason: { type: 'read_only', code: why } };
  return isClosed(at) ? CLOSED : null;
}

function planEntry(
  proposal: Proposal,
  writing: Writing,
  { kind, calendar, isClosed, cellAt }: PlanSurroundings,
): PlannedEntry | Fault {
  const { spot, text } = proposal;
  const line = lineAt(proposal.line, cellAt(spot));
  const readOnly = readOnlyFault(line, spot.at, isClosed);
  if (readOnly) return { ...readOnly, text };
  const reading = readCell(text, line.metric, writing);
  if (!reading.ok) return { text, reason: { type: 'number', code: reading.error } };
  const entry: CellEntry = {
    metric: line.metric.id,
    period: periodAt(kind, spot.at, calendar).key,
    segment: line.segment,
    value: reading.value.value,
  };
  return { ...proposal, entry };
}
