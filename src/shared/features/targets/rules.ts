import { groupedBy } from '#shared/kernel/grouped.ts';
import { PERIOD_KINDS, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { MetricDefinition } from '../metrics/model.ts';
import { compounded } from './compounded.ts';
import { LEVELS, levelsOf } from '#shared/kernel/levels.ts';
import type { Level, Levels } from '#shared/kernel/levels.ts';
import type { TargetDecision, Target } from './model.ts';

export type TargetRequest = {
  readonly definition: Pick<MetricDefinition, 'id' | 'cadence'>;
  /** Does the value of a period add up from those of its parts? */
  readonly isAdditive: boolean;
  /** What a doubling comes out as, for a growth: those of the parts compound; null: it is none. */
  readonly growthScale: number | null;
  readonly period: Period;
  /** Decisions in the order in which they were kept; those of other metrics are passed over. */
  readonly decisions: readonly TargetDecision[];
  readonly calendar: Calendar;
  /** When the period of that key was closed (ISO instant); null: it is not. */
  readonly closedAt: (periodKey: string) => string | null;
};

/** The same with the decisions sorted by period, for looking at many periods at once. */
type SortedRequest = Omit<TargetRequest, 'decisions' | 'period'> & {
  readonly byPeriod: ReadonlyMap<string, readonly TargetDecision[]>;
};

/**
 * The target of a metric in a period: its own; else the roll-up of those of shorter periods (a sum,
 * the growths compounded, or the last one). A closed period keeps what was in force when it was
 * closed. Null: no target, which is neither met nor missed. A target of 0 is a target.
 */
export function targetFor({ period, decisions, ...rest }: TargetRequest): Target | null {
  const { definition } = rest;
  const own = decisions.filter(({ metric }) => metric === definition.id);
  const request = { ...rest, byPeriod: groupedBy(own, ({ periodKey }) => periodKey) };
  return own.length > 0 ? chosenTarget(request, period, Infinity) : null;
}

/**
 * The target that people chose, for the period or for its parts. What was decided after `until`
 * does not count: closing a year keeps the targets of its months too.
 */
function chosenTarget(request: SortedRequest, period: Period, until: number): Target | null {
  const closing = request.closedAt(period.key);
  const limit = closing === null ? until : Math.min(until, Date.parse(closing));
  return ownTarget(request, period, limit) ?? rolledUpTarget(request, period, limit);
}

function ownTarget({ byPeriod }: SortedRequest, period: Period, limit: number): Target | null {
  const inForce = (byPeriod.get(period.key) ?? [])
    .filter((decision) => Date.parse(decision.decidedAt) <= limit)
    .toSorted((a, b) => Date.parse(a.decidedAt) - Date.parse(b.decidedAt));
  const newest = inForce.at(-1);
  if (!newest || isEmpty(newest)) return null;
  const previous = inForce.findLast(({ line }) => line !== null && line !== newest.line);
  return { ...levelsOf(newest), origin: 'own', was: previous?.line ?? null };
}

function rolledUpTarget(request: SortedRequest, period: Period, limit: number): Target | null {
  const kind = nextFiner(period.kind, request.definition.cadence);
  if (!kind) return null;
  const parts = subPeriods(period, kind, request.calendar);
  const targets = parts.map((part) => chosenTarget(request, part, limit));
  const levels = rolledUpLevels(request, targets);
  if (!levels || isEmpty(levels)) return null;
  return { ...levelsOf(levels), origin: 'rolled_up', was: null };
}

/** Weeks have targets only for a metric that is counted by the week. */
function nextFiner(kind: PeriodKind, cadence: PeriodKind): PeriodKind | null {
  const finer = PERIOD_KINDS[PERIOD_KINDS.indexOf(kind) - 1] ?? null;
  return finer === 'week' && cadence !== 'week' ? null : finer;
}

function rolledUpLevels(
  { isAdditive, growthScale }: SortedRequest,
  targets: readonly (Target | null)[],
): Levels | null {
  if (isAdditive) return ofAll(targets, summed);
  if (growthScale !== null) return ofAll(targets, (lines) => compounded(lines, growthScale));
  return targets.findLast((target) => target !== null) ?? null;
}

/** What is made of all needs all: eleven months' targets are no target for a year. */
function ofAll(
  targets: readonly (Target | null)[],
  joined: (lines: readonly number[]) => Value,
): Levels {
  return levelsFrom((level) => {
    const lines = targets.map((target) => target?.[level] ?? null);
    const known = lines.filter((line) => line !== null);
    return known.length === lines.length ? joined(known) : null;
  });
}

function summed(lines: readonly number[]): number {
  return lines.reduce((sum, line) => sum + line, 0);
}

function levelsFrom(valueOf: (level: Level) => number | null): Levels {
  return {
    line: valueOf('line'),
    low: valueOf('low'),
    high: valueOf('high'),
    floor: valueOf('floor'),
    stretch: valueOf('stretch'),
  };
}

function isEmpty(levels: Levels): boolean {
  return LEVELS.every((level) => levels[level] === null);
}
