import type { Language } from '#shared/kernel/language.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import { SHEET_QUESTIONS } from '#shared/features/values/old-sheet/codes.ts';
import type { SheetChoices, SheetError } from '#shared/features/values/old-sheet/model.ts';
import type { TurnoverSource } from '#shared/features/values/old-sheet/turnover.ts';
import type { SheetMetric } from '#shared/features/values/old-sheet/match.ts';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import type {
  OwnMetric,
  ReadSheet,
  SheetPlan,
  SheetSurroundings,
} from '#shared/features/values/old-sheet/understood.ts';
import { inputsOf } from '#shared/features/metrics/formula/references.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import { toolOfExport } from '#shared/features/numbers/tool-of-export.ts';
import { closedAround } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { CommandContext, QueryContext } from '#main/operations/context.ts';
import { addOwnInputs } from '../metrics/metric-rows.ts';
import { metricNamed } from '../metrics/metric-named.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { readSetup } from './setup.ts';
import { gridMetricOf, importGrid } from './grid-import.ts';
import { textsOfSheet } from './kept-sheets.ts';
import type { KeptSheet, TextOfSheet } from './kept-sheets.ts';
import { measurementReader } from './store.ts';
import { createStoredValues } from './stored-values.ts';

export type MovedInCounts = {
  readonly values: number;
  readonly targets: number;
  readonly own: number;
};

/** Reads an old sheet against what the business knows; nothing is written. */
export function readSheetText(
  context: QueryContext,
  text: string,
  choices: SheetChoices,
): ReadSheet {
  const read = readOldSheet(text, choices, surroundingsOf(context));
  if (read.ok) return read.value;
  throw new Refusal(read.error.code);
}

/** A sheet as it was read, and the text that it was read from. */
export type ReadKept = ReadSheet & {
  readonly source: TextOfSheet;
  /** The other sheets of a workbook that are exports of tools: they are not read here. */
  readonly exports: readonly ExportSheet[];
};

type ExportSheet = { readonly name: string; readonly tool: string };

/**
 * Reads a kept sheet; of a workbook the sheet that was chosen, else the first with figures to take. The
 * export of a tool is refused, and passed over in a workbook that has another sheet to read.
 */
export function readKept(context: QueryContext, kept: KeptSheet, choices: SheetChoices): ReadKept {
  const sources = visibleFirst(textsOfSheet(kept, choices));
  const isAsDecided = choices.orientation !== undefined;
  const about = surroundingsOf(context);
  let tool: string | null = null;
  let bare: (ReadSheet & { readonly source: TextOfSheet }) | null = null;
  let refused: SheetError | null = null;
  const whole = (read: NonNullable<typeof bare>): ReadKept => ({
    ...read,
    exports: exportsBeside(kept, read.source),
  });
  for (const source of sources) {
    const told = isAsDecided ? null : toolOfSheet(kept, source);
    tool ??= told;
    if (told !== null) continue;
    const read = readOldSheet(source.text, choices, about);
    if (read.ok && hasFigures(read.value)) return whole({ ...read.value, source });
    if (read.ok) bare ??= { ...read.value, source };
    else refused ??= read.error;
  }
  if (bare) return whole(bare);
  if (tool !== null) throw new Refusal('sheet_of_tool', { details: { name: tool } });
  throw new Refusal(refused?.code ?? 'sheet_empty');
}

/** Of a kept sheet each is looked at once: it is read again at each choice. */
const toolsOf = new WeakMap<KeptSheet, Map<string, string | null>>();

function toolOfSheet(kept: KeptSheet, { text, workbook }: TextOfSheet): string | null {
  const known = toolsOf.get(kept) ?? new Map<string, string | null>();
  toolsOf.set(kept, known);
  const name = workbook?.name ?? '';
  const told = known.has(name) ? known.get(name) : toolOfExport(text);
  known.set(name, told ?? null);
  return told ?? null;
}

/** More sheets are a file of another kind, and are not all turned into text. */
const MOST_LOOKED_AT = 20;

function exportsBeside(kept: KeptSheet, { workbook }: TextOfSheet): ExportSheet[] {
  if (!workbook || workbook.names.length > MOST_LOOKED_AT) return [];
  return textsOfSheet(kept, {}).flatMap((source): ExportSheet[] => {
    const name = source.workbook?.name ?? '';
    const tool = name === workbook.name ? null : toolOfSheet(kept, source);
    return tool === null ? [] : [{ name, tool }];
  });
}

/** What a workbook hides is most often an older state, or what a chart is made of. */
function visibleFirst(sources: readonly TextOfSheet[]): TextOfSheet[] {
  return sources.toSorted(
    (a, b) => Number(a.workbook?.isHidden ?? false) - Number(b.workbook?.isHidden ?? false),
  );
}

/** A sheet with periods and names may hold nothing that can be taken. */
function hasFigures({ reading: { rows } }: ReadSheet): boolean {
  return rows.some(({ values }) => values.some((value) => value !== null));
}

function surroundingsOf(context: QueryContext): SheetSurroundings {
  const setup = readSetup(context);
  const definitions = new Map([...setup.metrics].map(([id, { definition }]) => [id, definition]));
  const metrics = new Map(
    [...setup.metrics].map(([id, metric]) => [id, sheetMetricOf(metric, definitions)] as const),
  );
  const stored = createStoredValues(measurementReader(context.db), setup.calendar);
  return {
    calendar: setup.calendar,
    today: context.clock.today(),
    language: writtenLanguage(setup.settings),
    metrics: [...metrics.values()],
    currency: setup.settings.currency,
    mainSource: mainSourceOf(setup.settings),
    named: (name) => metrics.get(metricNamed(setup.metrics, name)?.definition.id ?? '') ?? null,
    isClosed: (period) =>
      closedAround(period, (key) => setup.closedAt.has(key), setup.calendar) !== null,
    storedAt: (metric, period, segment) => stored.at(metric, period, segment)?.value ?? null,
  };
}

/**
 * Moves an old sheet in, in the transaction of the command: new metrics first, then values and
 * lines. Refused while a question is open that only the user can answer.
 */
export function moveIn(
  context: CommandContext,
  source: { readonly fileName: string; readonly text: string },
  choices: SheetChoices,
): MovedInCounts {
  context.progress?.('reading');
  const { reading, plan } = readSheetText(context, source.text, choices);
  if (!hasFigures({ reading, plan })) throw new Refusal('sheet_without_values');
  const open = reading.doubts.find(({ code }) => SHEET_QUESTIONS.has(code));
  if (open) throw new Refusal('sheet_undecided', { details: { question: open.code } });
  const own = withFigures(plan);
  addOwnInputs(
    context.db,
    own.map((metric) => draftOf(metric, reading.kind)),
    context.clock.today(),
  );
  const written = importGrid(context, source, plan);
  return { ...written, own: own.length };
}

/** A new metric for which the sheet has no value would be an empty row. */
function withFigures({ own, cells, targets }: SheetPlan): OwnMetric[] {
  const used = new Set([...cells, ...targets].map(({ metric }) => metric));
  return own.filter(({ id }) => used.has(id));
}

function draftOf({ id, name, kind, unit }: OwnMetric, cadence: PeriodKind) {
  const names = { fr: name, en: name };
  return { id, kind, unit, cadence, name: names, good: null, formula: null, description: '' };
}

function sheetMetricOf(metric: KnownMetric, definitions: Definitions): SheetMetric {
  const { definition, name, origin } = metric;
  return {
    ...gridMetricOf(metric),
    names: [definition.id, name.fr, name.en],
    isOwn: origin === 'own',
    ...(definition.kind === 'computed' && { parts: inputsOf(definition.id, definitions) }),
  };
}

/** Who sells time lives on it; all others sell what can be sold again. */
function mainSourceOf({ business_model: model }: Settings): TurnoverSource {
  return model === null || model === 'freelance_services' ? 'revenue_time' : 'revenue_scalable';
}

function writtenLanguage({ language, number_format: format }: Settings): Language {
  return format === 'language' ? language : format;
}
