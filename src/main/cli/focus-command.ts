import type { Command } from 'commander';
import type { FocusView } from '#shared/features/focus/contract.ts';
import { pactDraftSchema } from '#shared/features/focus/contract.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { choosePact, focusHandlers } from '../features/focus/handlers.ts';
import type { Snapshot } from '../features/values/snapshot.ts';
import { kindOption, metricArgument, numberArgument } from './arguments.ts';
import { majorOf, printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

type FocusOptions = {
  readonly choose?: string;
  readonly target?: string;
  readonly why?: string;
  readonly reaction?: string;
  readonly guardrail?: string;
  readonly guardrailLine?: string;
  readonly readBy?: PeriodKind;
  readonly because: string;
};

/** `focus`: the one metric of a quarter, shown or chosen. */
export function addFocusCommand(program: Command): void {
  program
    .command('focus')
    .description('the one metric of a quarter: show it, or choose it')
    .argument('[quarter]', 'such as 2026-Q4; else the quarter of today')
    .option('--choose <metric>', 'id or name')
    .option('--target <value>', 'the line in the sand at the end of the quarter')
    .option('--why <line>', 'why this one now')
    .option('--reaction <line>', 'what will be done differently if it drifts')
    .option('--guardrail <metric>', 'what must not suffer meanwhile')
    .option('--guardrail-line <value>', 'its limit')
    .option('--read-by <kind>', 'week, month or quarter', kindOption)
    .option('--because <line>', 'why it takes the place of the one chosen before', '')
    .action((quarter: string | undefined, options: FocusOptions, command: Command) => {
      refuseHalfAChoice(command, options);
      withSession(program.opts<GlobalOptions>(), (session) => {
        const key = (quarter ?? currentQuarter(session)).toUpperCase();
        if (options.choose !== undefined) choose(session, key, options.choose, options);
        const view = focusHandlers['focus.view'](session.context, { quarter: key });
        printJson(focusJson(view, session.takeSnapshot()));
      });
    });
}

/** A metric that is chosen without its line and words, or those without a metric, is wrong usage. */
function refuseHalfAChoice(command: Command, options: FocusOptions): void {
  const { choose: metric, target, why, reaction, guardrail, guardrailLine } = options;
  if ((guardrail === undefined) !== (guardrailLine === undefined)) {
    command.error('error: --guardrail and --guardrail-line go together');
  }
  const needed = [target, why, reaction].filter((option) => option !== undefined).length;
  const others = [guardrail, options.readBy, options.because || undefined];
  if (metric !== undefined && needed < 3) {
    command.error('error: --choose needs --target, --why and --reaction, each one line');
  }
  if (metric === undefined && (needed > 0 || others.some((option) => option !== undefined))) {
    command.error('error: a line or a reason is for a metric that is chosen with --choose');
  }
}

function currentQuarter({ takeSnapshot, context }: Session): string {
  return periodContaining('quarter', context.clock.today(), takeSnapshot().calendar).key;
}

function choose(session: Session, quarter: string, metric: string, options: FocusOptions): void {
  const snapshot = session.takeSnapshot();
  const { definition } = metricArgument(snapshot, metric);
  const draft = pactDraftSchema.safeParse({
    quarter,
    metric: definition.id,
    line: numberArgument(session, options.target ?? '', definition.unit),
    why: options.why ?? '',
    reaction: options.reaction ?? '',
    readingKind: options.readBy ?? null,
    guardrail: guardrailOf(session, snapshot, options),
    because: options.because,
  });
  if (!draft.success) {
    const field = draft.error.issues[0]?.path.join('.') ?? '';
    throw new CliRefusal(`The ${field} must be one line, not empty and not too long.`);
  }
  session.write('focus.choose', 'typed', (context) => choosePact(context, draft.data));
}

function guardrailOf(session: Session, snapshot: Snapshot, options: FocusOptions) {
  if (options.guardrail === undefined) return null;
  const { definition } = metricArgument(snapshot, options.guardrail);
  const line = numberArgument(session, options.guardrailLine ?? '', definition.unit);
  return { metric: definition.id, line };
}

function focusJson(view: FocusView, snapshot: Snapshot) {
  const { quarter, pact, hero, guardrail } = view;
  const unitOf = (metric: string) => snapshot.definitions.get(metric)?.unit ?? 'count';
  if (!pact || !hero) return { quarter: quarter.key, metric: null };
  const unit = unitOf(pact.metric);
  return {
    quarter: quarter.key,
    metric: pact.metric,
    target: majorOf(pact.line, unit),
    why: pact.why,
    reaction: pact.reaction,
    read_by: pact.readingKind,
    period: hero.period.key,
    value: majorOf(hero.value, unit),
    unit,
    complete: [hero.have, hero.of],
    status: hero.status.replaceAll('_', ' '),
    distance: majorOf(hero.distance, unit),
    baseline: majorOf(hero.baseline?.value ?? null, unit),
    progress: hero.progress,
    guardrail: guardrail && {
      metric: guardrail.metric,
      line: majorOf(guardrail.line, unitOf(guardrail.metric)),
      value: majorOf(guardrail.value, unitOf(guardrail.metric)),
      status: guardrail.status.replaceAll('_', ' '),
    },
  };
}
