import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { TargetDraft, TargetYearEntry } from '#shared/features/targets/contract.ts';
import type { Level, Levels } from '#shared/kernel/levels.ts';
import { formatForInput } from '#shared/i18n/format.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import { widthOf } from '#renderer/parts/sheet/clipboard-table.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type {
  CellText,
  Room,
  SaveOutcome,
  SheetSource,
} from '#renderer/parts/sheet/sheet-source.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import { CLOSED, isClosed, planTargets, unclearTarget } from './target-plan.ts';
import type { TargetFaultReason } from './target-plan.ts';

export type TargetParts = {
  readonly metric: MetricSummary;
  readonly levels: readonly Level[];
  /** The periods whose targets are typed, in their order. */
  readonly entries: readonly TargetYearEntry[];
  readonly language: Writing['language'];
  /** What is proposed for periods of this kind; null: nothing. */
  readonly suggested: (kind: PeriodKind) => Levels | null;
  readonly save: (
    drafts: readonly TargetDraft[],
    texts: readonly CellText[],
  ) => Promise<SaveOutcome<TargetFaultReason>>;
};

/** The targets as a source of a sheet: a row for each period, a column for each level. */
export type TargetSource = SheetSource<TargetFaultReason> & {
  readonly valueAt: (position: Position) => number | null;
  /** What is proposed for an empty cell of a period that is not over; null: nothing. */
  readonly suggestionAt: (position: Position) => number | null;
};

/** As many rows as a page key goes: a quarter of the weeks, or the whole year by months. */
const PAGE_ROWS = 13;
/** As many targets as one command takes. */
const MOST_CELLS = 2000;

export function targetSource(parts: TargetParts): TargetSource {
  const { metric, levels, entries, language, suggested, save } = parts;
  const byRow = new Map(entries.map((entry) => [entry.period.key, entry]));
  const entryOf = (row: string): TargetYearEntry | undefined => byRow.get(row);
  const valueAt = ({ row, column }: Position): number | null => {
    const level = levels[column];
    return level === undefined ? null : (entryOf(row)?.[level] ?? null);
  };
  const planned = { metric: metric.id, unit: metric.unit, language, levels, entryOf };
  return {
    layout: {
      rowKeys: entries.map(({ period }) => period.key),
      firstColumn: 0,
      lastColumn: levels.length - 1,
      pageRows: PAGE_ROWS,
      isFilled: (position) => valueAt(position) !== null,
    },
    mostCells: MOST_CELLS,
    valueAt,
    suggestionAt: ({ row, column }) => suggestionIn(suggested, levels[column], entryOf(row)),
    textAt: (position) => {
      const value = valueAt(position);
      return value === null ? '' : formatForInput(value, metric.unit, language);
    },
    readOnlyAt: ({ row }) => (isClosed(entryOf(row)) ? CLOSED : null),
    isOwnAt: (position) => entryOf(position.row)?.origin === 'own' && valueAt(position) !== null,
    plan: (texts, decimal) => {
      const plan = planTargets(texts, planned, decimal);
      if (!plan.isSound) return plan;
      return {
        isSound: true,
        isChange: plan.drafts.some((draft) => isNews(draft, entryOf(draft.period), levels)),
        save: () => save(plan.drafts, texts),
      };
    },
    unclearOf: (texts) => unclearTarget(texts, planned),
    ownDecimal: USUAL_DECIMAL[language],
    turned: upright,
  };
}

function suggestionIn(
  suggested: TargetParts['suggested'],
  level: Level | undefined,
  entry: TargetYearEntry | undefined,
): number | null {
  if (level === undefined || !entry || entry.origin !== null || isClosed(entry)) return null;
  const { kind, isOpen, isFuture } = entry.period;
  return isOpen || isFuture ? (suggested(kind)?.[level] ?? null) : null;
}

/** A year that lay in a row of a spreadsheet, too long for the levels, goes down here. */
function upright(table: TextTable, { columns }: Room): TextTable {
  const [lying] = table;
  if (lying === undefined || table.length > 1 || widthOf(table) <= columns) return table;
  return lying.map((text) => [text]);
}

function isNews(
  draft: TargetDraft,
  entry: TargetYearEntry | undefined,
  levels: readonly Level[],
): boolean {
  return levels.some((level) => draft[level] !== entry?.[level]);
}
