import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { GoodDirection, MetricDefinition, MetricKind, Words } from '../model.ts';
import type {
  BusinessModel,
  CanvasBox,
  FoundIn,
  FunnelStage,
  GrowthEngine,
  LeanStage,
  Perspective,
  Timing,
} from './facets.ts';
import { words } from './typography.ts';

/**
 * The example of an input: the parts that are counted, and what they roll up to by its kind.
 * `samples`: how much each part of a score weighs; without them each weighs the same.
 */
export type CountedExample = {
  readonly parts: readonly number[];
  readonly samples?: readonly number[];
  readonly result: number;
};

/**
 * The example of a computed metric: the numbers put into its formula, for one period of a kind.
 * `inputs` may hold computed metrics too, where the sentence starts from them; `opening` answers
 * `open()`, `previous` answers `prev()`. All in the metric's unit, money in cents; the result is
 * rounded to two decimals, money to the cent.
 */
export type ComputedExample = {
  readonly inputs: Readonly<Record<string, number>>;
  readonly opening?: Readonly<Record<string, number>>;
  readonly previous?: Readonly<Record<string, number>>;
  readonly kind: PeriodKind;
  readonly result: number;
};

/** One of the formulas among which the user picks, where the sources disagree. */
export type MetricMethod<Id extends string = string> = {
  readonly id: Id;
  readonly formula: string;
  readonly name: Words;
  readonly explanation: Words;
  /** What sets it apart from the other methods, put in one or two sentences. */
  readonly difference: Words;
  readonly proof: ComputedExample;
};

/** A metric that is easily taken for another one, and the sentence that tells the two apart. */
export type Lookalike = { readonly metric: string; readonly difference: Words };

export type MetricWords = {
  readonly name: Words;
  readonly definition: Words;
  readonly example: Words;
};

/**
 * A metric of the catalogue: what the engine needs, its facets, and its words. `proof` holds the
 * numbers of the worked example; `bySegment` says what it is worth splitting by; `essential` marks
 * the few that a new user is offered first; `lookalikes` are not to be confused with it.
 */
export type CatalogueEntry = MetricDefinition & {
  readonly stage: FunnelStage;
  readonly lean: readonly LeanStage[];
  readonly models: readonly BusinessModel[];
  readonly engine: GrowthEngine | null;
  readonly timing: Timing | null;
  readonly perspective: Perspective;
  readonly canvas: CanvasBox;
  readonly isVanity: boolean;
  readonly foundIn: FoundIn;
  readonly bySegment: 'channel' | null;
  readonly essential: boolean;
  readonly methods?: readonly MetricMethod[];
  readonly lookalikes: readonly Lookalike[];
  readonly words: MetricWords;
  readonly proof: CountedExample | ComputedExample;
};

/**
 * A row of the catalogue as it is written down: short, with the usual answers left out. Names keep
 * plain spaces, because files and formulas refer to them; all other French is set on the way in.
 */
export type CatalogueRow = {
  readonly id: string;
  readonly measure: {
    readonly kind: MetricKind;
    readonly unit: Unit;
    readonly good: GoodDirection | null;
    readonly cadence: PeriodKind;
  };
  readonly formula?: string;
  readonly readBy?: PeriodKind;
  readonly place: {
    readonly stage: FunnelStage;
    readonly lean: readonly LeanStage[];
    readonly models: readonly BusinessModel[];
  };
  readonly growth: { readonly engine: GrowthEngine | null; readonly timing: Timing | null };
  readonly view: {
    readonly perspective: Perspective;
    readonly canvas: CanvasBox;
    readonly foundIn: FoundIn;
  };
  readonly marks?: readonly ('vanity' | 'essential' | 'by_channel')[];
  readonly methods?: readonly MetricMethod[];
  readonly lookalikes?: readonly Lookalike[];
  readonly name: Words;
  readonly definition: Words;
  readonly example: Words;
  readonly proof: CountedExample | ComputedExample;
};

export function toEntry(row: CatalogueRow): CatalogueEntry {
  const marks = row.marks ?? [];
  return {
    id: row.id,
    ...row.measure,
    formula: row.formula ?? null,
    readBy: row.readBy ?? null,
    ...row.place,
    ...row.growth,
    ...row.view,
    isVanity: marks.includes('vanity'),
    bySegment: marks.includes('by_channel') ? 'channel' : null,
    essential: marks.includes('essential'),
    ...(row.methods ? { methods: row.methods } : {}),
    lookalikes: (row.lookalikes ?? []).map(({ metric, difference }) => ({
      metric,
      difference: words(difference.fr, difference.en),
    })),
    words: {
      name: { fr: row.name.fr.replaceAll("'", '’'), en: row.name.en },
      definition: words(row.definition.fr, row.definition.en),
      example: words(row.example.fr, row.example.en),
    },
    proof: row.proof,
  };
}
