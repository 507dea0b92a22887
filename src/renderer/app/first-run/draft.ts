import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import type { BusinessModel, LeanStage } from '#shared/features/metrics/catalogue/facets.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import { allowsFraction } from '#shared/features/values/rules.ts';
import { inputsOf } from '#shared/features/metrics/formula/references.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { readNumber, USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import { coarserOf, periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { suggestedLine } from '#renderer/parts/benchmark/suggestion.ts';
import type { TaxAnswer } from './tax-answer.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';

/**
 * What the first run has been told so far; nothing of it is saved before the end. Values are kept as
 * they were typed: the language, and with it what they mean, may still be switched.
 */
export type FirstRunDraft = {
  readonly model: BusinessModel | null;
  readonly stage: LeanStage | null;
  /** Status and VAT; null: not said yet. */
  readonly taxes: TaxAnswer | null;
  /** The metrics to follow, in the order of choosing. */
  readonly chosen: readonly string[];
  /** The one of the quarter; null: the first of the chosen. */
  readonly focus: string | null;
  /** The line typed for each metric that was looked at as the one of the quarter. */
  readonly lines: Readonly<Record<string, string>>;
  readonly why: string;
  readonly reaction: string;
  /** The first numbers, by `cellKey`. */
  readonly numbers: Readonly<Record<string, string>>;
};

export const EMPTY_DRAFT: FirstRunDraft = {
  model: null,
  stage: null,
  taxes: null,
  chosen: [],
  focus: null,
  lines: {},
  why: '',
  reaction: '',
  numbers: {},
};

/** More than these are not followed with care by one person who has just begun. */
export const MOST_CHOSEN = 3;

/** The metric of the quarter as the draft has it. */
export function focusOf(draft: FirstRunDraft): string | null {
  const isStillChosen = draft.focus !== null && draft.chosen.includes(draft.focus);
  return isStillChosen ? draft.focus : (draft.chosen[0] ?? null);
}

/** The draft with a stronger metric as the one of the quarter, which takes the weaker one's place. */
export function focusInstead(
  { chosen }: FirstRunDraft,
  weaker: string,
  stronger: string,
): Pick<FirstRunDraft, 'chosen' | 'focus'> {
  const placed = chosen.map((id) => (id === weaker ? stronger : id));
  return { chosen: chosen.includes(stronger) ? chosen : placed, focus: stronger };
}

/** For whom a line is proposed: the business as it was told so far. */
export function askerOf({ model, stage }: FirstRunDraft): Asker {
  return {
    business_model: model,
    lean_stage: stage,
    currency: DEFAULT_SETTINGS.currency,
    benchmark_qualifiers: [],
  };
}

/** The line of the quarter: as typed, else as proposed; null where there is none or it is unreadable. */
export function lineOf(draft: FirstRunDraft, metric: MetricSummary, language: Language): Value {
  const typed = draft.lines[metric.id];
  if (typed === undefined) return suggestedLine(metric, askerOf(draft));
  const expected = { unit: metric.unit, usualDecimal: USUAL_DECIMAL[language] };
  const read = readNumber(typed, { ...expected, allowsFraction: true });
  return read.ok ? read.value.number : null;
}

function chosenInOrder(draft: FirstRunDraft): readonly string[] {
  const focus = focusOf(draft);
  return focus === null ? [] : [focus, ...draft.chosen.filter((id) => id !== focus)];
}

/** The chosen metrics that are made of others, that of the quarter first. */
export function computedChosen(draft: FirstRunDraft, metrics: MetricsById): MetricSummary[] {
  const chosen = chosenInOrder(draft).flatMap((id) => metrics.get(id) ?? []);
  return chosen.filter(({ kind }) => kind === 'computed');
}

/** What has to be counted for the chosen metrics, that of the quarter first; each once. */
export function inputsToCount(draft: FirstRunDraft, metrics: MetricsById): MetricSummary[] {
  const ids = chosenInOrder(draft).flatMap((id) =>
    metrics.get(id)?.kind === 'computed' ? inputsOf(id, metrics) : [id],
  );
  return [...new Set(ids)].flatMap((id) => metrics.get(id) ?? []);
}

/** Inputs that are counted over the same kind of period, and the two periods asked for. */
export type InputGroup = {
  readonly kind: PeriodKind;
  readonly periods: readonly Period[];
  readonly inputs: readonly MetricSummary[];
};

/** The inputs by their kind of period (a month at the least), with the last one and the open one. */
export function groupInputs(
  inputs: readonly MetricSummary[],
  today: Day,
  calendar: Calendar,
): InputGroup[] {
  const groups = new Map<PeriodKind, MetricSummary[]>();
  for (const input of inputs) {
    const kind = coarserOf('month', input.cadence);
    groups.set(kind, [...(groups.get(kind) ?? []), input]);
  }
  return [...groups].map(([kind, members]) => {
    const open = periodContaining(kind, today, calendar);
    return { kind, periods: [shiftPeriod(open, -1, calendar), open], inputs: members };
  });
}

/** Where a first number stands in the draft. */
export function cellKey(metric: string, period: Period): string {
  return `${metric}@${period.key}`;
}

/** A first number as it stands in the draft, and what it reads as: null for not known. */
type TypedNumber = {
  readonly cell: Omit<ValueDraft, 'value'>;
  readonly read: ReturnType<typeof readNumber>;
};

function typedNumbers(
  draft: FirstRunDraft,
  groups: readonly InputGroup[],
  language: Language,
): TypedNumber[] {
  return groups.flatMap(({ inputs, periods }) =>
    inputs.flatMap((input) =>
      periods.map((period) => ({
        cell: { metric: input.id, period: period.key, segment: null },
        read: readNumber(draft.numbers[cellKey(input.id, period)] ?? '', {
          unit: input.unit,
          allowsFraction: allowsFraction(input),
          usualDecimal: USUAL_DECIMAL[language],
        }),
      })),
    ),
  );
}

/** The numbers that were typed, ready to be saved; what was left empty is not among them. */
export function cellsOf(
  draft: FirstRunDraft,
  groups: readonly InputGroup[],
  language: Language,
): ValueDraft[] {
  return typedNumbers(draft, groups, language).flatMap(({ cell, read }) =>
    read.ok && read.value.number !== null ? [{ ...cell, value: read.value.number }] : [],
  );
}

/** True where a number was typed that cannot be read. */
export function hasUnreadable(
  draft: FirstRunDraft,
  groups: readonly InputGroup[],
  language: Language,
): boolean {
  return typedNumbers(draft, groups, language).some(({ read }) => !read.ok);
}
