import type { Command } from 'commander';
import { judge } from '../features/values/judged-value.ts';
import { requirePeriod } from '../features/values/periods.ts';
import type { Snapshot } from '../features/values/snapshot.ts';
import type { JudgedValue } from '../features/values/judged-value.ts';
import { setTargets } from '../features/targets/set-targets.ts';
import { metricArgument, numberArgument } from './arguments.ts';
import { majorOf, printJson } from './output.ts';
import { withSession } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

/** `value` and `set-target`: one value, and its line. */
export function addValueCommands(program: Command): void {
  program
    .command('value')
    .description('one figure, with what it is made of and how it stands')
    .argument('<metric>', 'id or name')
    .argument('<period>', '2026-W47, 2026-11, 2026-Q4 or 2026')
    .option('--segment <name>', 'a channel or product line')
    .action((metric: string, key: string, options: { segment?: string }) => {
      withSession(program.opts<GlobalOptions>(), (session) =>
        printJson(figure(session, metric, key, options.segment ?? null)),
      );
    });
  program
    .command('set-target')
    .description('the line in the sand of a metric for a period')
    .argument('<metric>', 'id or name')
    .argument('<period>', '2026-W47, 2026-11, 2026-Q4 or 2026')
    .argument('<value>', 'a number; two of them (60..80) for a band; none withdraws the line')
    .action((metric: string, period: string, value: string) => {
      withSession(program.opts<GlobalOptions>(), (session) =>
        setTarget(session, metric, period, value),
      );
    });
}

function figure(
  { takeSnapshot, context }: Session,
  text: string,
  key: string,
  name: string | null,
) {
  const snapshot = takeSnapshot();
  const { definition } = metricArgument(snapshot, text);
  const period = requirePeriod(key, snapshot.calendar);
  const segment = name === null ? null : segmentSpelled(snapshot, name);
  const judged = judge(snapshot, definition.id, period, context.clock.today(), segment);
  return {
    metric: definition.id,
    period: period.key,
    ...(segment === null ? {} : { segment }),
    ...figureJson(judged),
    formula: snapshot.traitsOf(definition.id, period).definition.formula,
    version: judged.evaluation.version,
  };
}

/** The segment of that name as it is stored, whatever its case here. */
function segmentSpelled(snapshot: Snapshot, name: string): string {
  const asked = name.trim().normalize('NFC');
  const all = [...snapshot.metrics.values()].flatMap(({ segments }) => segments);
  return all.find((known) => known.toLowerCase() === asked.toLowerCase()) ?? asked;
}

function figureJson({ evaluation, target, outlook }: JudgedValue) {
  const { value, unit, have, of, missing, sample } = evaluation;
  const { projection } = outlook;
  return {
    value: majorOf(value, unit),
    unit,
    complete: [have, of],
    missing: [...new Set(missing.map((cause) => cause.metric))],
    why: missing.map(({ metric, segment, reason, periods }) => ({
      metric,
      ...(segment === null ? {} : { segment }),
      reason,
      periods,
    })),
    status: outlook.status.replaceAll('_', ' '),
    distance: majorOf(outlook.distance, unit),
    target: majorOf(target?.line ?? null, unit),
    ...(target && (target.low !== null || target.high !== null)
      ? { band: [majorOf(target.low, unit), majorOf(target.high, unit)] }
      : {}),
    ...(sample ? { sample: [sample.part, sample.whole] } : {}),
    ...(projection?.method
      ? {
          projection: {
            method: projection.method,
            points: projection.points,
            value: majorOf(projection.value, unit),
            low: majorOf(projection.low, unit),
            high: majorOf(projection.high, unit),
          },
        }
      : {}),
  };
}

const WITHDRAWN = { line: null, low: null, high: null, floor: null, stretch: null };

function setTarget(session: Session, text: string, key: string, value: string): void {
  const snapshot = session.takeSnapshot();
  const { definition } = metricArgument(snapshot, text);
  const { id: metric, unit } = definition;
  const read = (part: string) => numberArgument(session, part, unit);
  const [low, high] = value.split('..');
  const levels =
    value === 'none'
      ? {}
      : high === undefined
        ? { line: read(value) }
        : { low: read(low ?? ''), high: read(high) };
  const period = requirePeriod(key, snapshot.calendar).key;
  session.write('targets.set', 'typed', (context) =>
    setTargets(context, [{ ...WITHDRAWN, ...levels, metric, period }]),
  );
}
