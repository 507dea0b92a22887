import type { Command } from 'commander';
import type { Benchmark, Figure } from '#shared/features/metrics/benchmarks/model.ts';
import { QUALIFIERS } from '#shared/features/metrics/benchmarks/qualifiers.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { metricsContract } from '#shared/features/metrics/contract.ts';
import type { DefinitionDraft } from '#shared/features/metrics/contract.ts';
import { GOOD_DIRECTIONS, METRIC_KINDS } from '#shared/features/metrics/model.ts';
import { settingsSchema } from '#shared/features/settings/model.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { metricsHandlers } from '../features/metrics/handlers.ts';
import { settingsHandlers } from '../features/settings/handlers.ts';
import type { KnownMetric } from '../features/metrics/known-metrics.ts';
import { dayOption, kindOption, metricArgument, oneOf } from './arguments.ts';
import { majorOf, printJson, printText, say } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession } from './session.ts';
import type { GlobalOptions } from './session.ts';

/** `metrics`, `define`, `change-cadence` and `set-method`: what is measured, and how. */
export function addMetricCommands(program: Command): void {
  program
    .command('metrics')
    .description('the catalogue and own metrics')
    .option('--json', 'as JSON, with everything that is known of each')
    .action((options: { json?: boolean }) => {
      withSession(program.opts<GlobalOptions>(), ({ takeSnapshot, language }) => {
        const metrics = [...takeSnapshot().metrics.values()];
        if (options.json) return printJson(metrics.map(metricJson));
        for (const { definition, name } of metrics) {
          const { id, kind, unit, cadence, formula } = definition;
          const cells = [id, name[language], kind, unit, cadence, formula ?? ''];
          printText(`${cells.join('\t')}\n`);
        }
      });
    });
  addDefine(program);
  addChangeCadence(program);
  program
    .command('set-method')
    .description('how a metric with several methods is computed')
    .argument('<metric>', 'ltv', oneOf(['ltv']))
    .argument('<method>', settingsSchema.shape.ltv_method.options.join(', '))
    .action((_metric: string, word: string) => {
      const method = settingsSchema.shape.ltv_method.safeParse(word);
      if (!method.success) throw new CliRefusal(`There is no method “${word}”.`);
      withSession(program.opts<GlobalOptions>(), ({ write }) =>
        write('settings.change', 'typed', (context) =>
          settingsHandlers['settings.change'](context, { ltv_method: method.data }),
        ),
      );
    });
}

type DefineOptions = {
  readonly formula?: string;
  readonly unit: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly kind?: string;
  readonly good?: string;
  readonly cadence?: string;
  readonly from?: string;
  readonly description: string;
};

function addDefine(program: Command): void {
  program
    .command('define')
    .description('a metric of your own; again: a new version of it')
    .argument('<id>', 'lower case, digits and underscores')
    .option('--formula <text>', 'a formula; without one the metric is measured')
    .requiredOption('--unit <unit>', UNITS.join(', '), oneOf(UNITS))
    .requiredOption('--name-fr <name>')
    .requiredOption('--name-en <name>')
    .option('--kind <kind>', 'of a measured metric: flow, stock, score, rate', oneOf(METRIC_KINDS))
    .option('--good <direction>', 'up, down, band', oneOf(GOOD_DIRECTIONS))
    .option('--cadence <kind>', 'week, month, quarter, year', kindOption)
    .option(
      '--from <day>',
      'the first day to which a new version applies; always: all of the past',
      (text: string) => (text === 'always' ? text : dayOption(text)),
    )
    .option('--description <text>', 'in plain words', '')
    .action((id: string, options: DefineOptions) => {
      withSession(program.opts<GlobalOptions>(), ({ takeSnapshot, write }) => {
        const draft = draftOf(id, options, takeSnapshot().metrics.get(id) ?? null);
        const define = metricsHandlers['metrics.define'];
        const { version } = write('metrics.define', 'typed', (context) => define(context, draft));
        say(`${id}: version ${version}`);
      });
    });
}

/** A metric keeps its cadence unless told otherwise; its first version holds at all times. */
function draftOf(id: string, options: DefineOptions, known: KnownMetric | null): DefinitionDraft {
  const appliesFrom = options.from ?? (known ? undefined : 'always');
  const draft = metricsContract['metrics.define'].input.safeParse({
    id,
    kind: options.kind ?? (options.formula === undefined ? 'flow' : 'computed'),
    unit: options.unit,
    good: options.good ?? null,
    cadence: options.cadence ?? known?.definition.cadence ?? 'month',
    formula: options.formula ?? null,
    name: { fr: options.nameFr, en: options.nameEn },
    description: options.description,
    ...(appliesFrom === undefined ? {} : { appliesFrom }),
  });
  if (draft.success) return draft.data;
  const field = draft.error.issues[0]?.path.join('.') ?? '';
  throw new CliRefusal(`The ${field} does not have the expected form.`);
}

function addChangeCadence(program: Command): void {
  program
    .command('change-cadence')
    .description('enter a metric by another kind of period, from a day on')
    .argument('<metric>', 'id or name')
    .argument('<kind>', 'week, month, quarter, year', kindOption)
    .requiredOption('--from <day>', 'a day of the first period that is to have it', dayOption)
    .action((name: string, cadence: PeriodKind, options: { readonly from: string }) => {
      withSession(program.opts<GlobalOptions>(), ({ takeSnapshot, write }) => {
        const { id: metric } = metricArgument(takeSnapshot(), name).definition;
        const input = { metric, cadence, from: options.from };
        const asked = metricsContract['metrics.changeCadence'].input.safeParse(input);
        // A day that exists, but no period of ours holds it.
        if (!asked.success) throw new CliRefusal(`“${options.from}” is not between 1990 and 2100.`);
        const change = metricsHandlers['metrics.changeCadence'];
        const { from } = write('metrics.changeCadence', 'typed', (context) =>
          change(context, asked.data),
        );
        say(`${metric}: ${cadence}, ${from}`);
      });
    });
}

function metricJson({ definition, timeline, origin, name, description, ...chosen }: KnownMetric) {
  const { id, kind, unit, good, cadence, formula } = definition;
  const entry = catalogueEntry(id);
  return {
    id,
    names: name,
    kind,
    unit,
    formula,
    cadence,
    good,
    lines: BENCHMARKS.filter(({ metric }) => metric === id).map((row) => benchmarkJson(row, unit)),
    origin,
    versions: timeline.versions.map((dated) => ({
      version: dated.version,
      from: dated.from,
      kind: dated.definition.kind,
      unit: dated.definition.unit,
      good: dated.definition.good,
      cadence: dated.definition.cadence,
      formula: dated.definition.formula,
    })),
    definition: entry?.words.definition ?? { fr: description, en: description },
    stage: entry?.stage ?? null,
    lean_stages: entry?.lean ?? [],
    business_models: entry?.models ?? [],
    growth_engine: entry?.engine ?? null,
    timing: entry?.timing ?? null,
    perspective: entry?.perspective ?? null,
    canvas_box: entry?.canvas ?? null,
    vanity: entry?.isVanity ?? false,
    found_in: entry?.foundIn ?? null,
    followed: chosen.isFollowed,
    segments: chosen.segments,
  };
}

/** What others reach, with whose word it is; amounts in their own currency. */
function benchmarkJson(
  { metric: _metric, poor, usual, good, only, ...row }: Benchmark,
  unit: Unit,
) {
  const figure = (one: Figure | null) => {
    if (one === null) return null;
    return typeof one === 'number' ? majorOf(one, unit) : one.map((end) => majorOf(end, unit));
  };
  return {
    ...row,
    poor: figure(poor),
    usual: figure(usual),
    good: figure(good),
    only: only === null ? null : QUALIFIERS[only],
  };
}
