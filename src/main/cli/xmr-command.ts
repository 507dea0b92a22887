import type { Command } from 'commander';
import type { XmrChart, XmrVerdict } from '#shared/features/signals/xmr.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { xmrChartOf } from '../features/signals/xmr-chart.ts';
import { listBases } from '../features/signals/store.ts';
import { requireRange } from '../features/values/periods.ts';
import { kindOption, metricArgument } from './arguments.ts';
import { majorOf, printJson } from './output.ts';
import { withSession } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

/** `xmr`: signal or noise, with the limits that were re-based or locked. */
export function addXmrCommand(program: Command): void {
  program
    .command('xmr')
    .description('signal or noise: the process behaviour chart of a metric')
    .argument('<metric>', 'id or name')
    .requiredOption('--kind <kind>', 'week, month, quarter, year', kindOption)
    .requiredOption('--from <period>')
    .requiredOption('--to <period>')
    .action((metric: string, options: { kind: PeriodKind; from: string; to: string }) => {
      withSession(program.opts<GlobalOptions>(), (session) =>
        printJson(signals(session, metric, options)),
      );
    });
}

type XmrCommandOptions = { readonly kind: PeriodKind; readonly from: string; readonly to: string };

function signals(
  { takeSnapshot, context }: Session,
  text: string,
  { kind, from, to }: XmrCommandOptions,
) {
  const snapshot = takeSnapshot();
  const { id, unit } = metricArgument(snapshot, text).definition;
  const periods = requireRange(kind, from, to, snapshot.calendar);
  const bases = listBases(context.db, id);
  const today = context.clock.today();
  const reading = { metric: id, segment: null, kind };
  const chart = xmrChartOf(snapshot, reading, { periods, bases, today, isShaped: false });
  const stretches = chart.phases.map((phase, index) => ({
    from: chart.points[phase.from]?.period,
    to: chart.points[phase.to]?.period,
    since: chart.ways[index]?.from ?? null,
    reason: chart.ways[index]?.reason ?? null,
    ...limitsJson(phase.verdict, unit),
  }));
  const isRebased = stretches.length > 1;
  return {
    metric: id,
    kind,
    ...limitsJson(chart, unit),
    ...(isRebased ? { stretches } : {}),
    ...(chart.mean === null && !isRebased ? {} : { points: pointsJson(chart, unit) }),
  };
}

function limitsJson(limits: XmrVerdict, unit: Unit) {
  if (limits.mean === null) {
    return { mean: null, why: limits.why, have: limits.have, need: limits.need };
  }
  return {
    mean: majorOf(limits.mean, unit),
    lower: majorOf(limits.lower, unit),
    upper: majorOf(limits.upper, unit),
    range_mean: majorOf(limits.rangeMean, unit),
    range_upper: majorOf(limits.rangeUpper, unit),
    provisional: limits.isProvisional,
    locked: limits.isLocked,
  };
}

function pointsJson({ points }: XmrChart, unit: Unit) {
  return points
    .filter(({ value }) => value !== null)
    .map(({ period, value, signals: marks }) => ({
      period,
      value: majorOf(value, unit),
      signals: marks,
    }));
}
