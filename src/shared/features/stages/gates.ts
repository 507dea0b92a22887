import type { Settings } from '#shared/features/settings/model.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { GateQuestion, BusinessStage, Warning } from './model.ts';

/** What a value is held to, in the metric's unit. */
export type Comparison = { readonly op: '>=' | '<=' | '>' | '<'; readonly value: number };

/**
 * What has to hold, read from the figures of the last finished periods of a kind. `each`: in every
 * one of them; `some`: in `count` of them; `sum`: all of them together; `since`: all since the stage
 * began; `rising`, `falling`: each beside the one before. Of a percentage no period counts that was
 * measured on fewer than `sample` cases.
 */
export type GateRule = { readonly metric: string } & (
  | ({
      readonly how: 'each';
      readonly kind: PeriodKind;
      readonly periods: number;
      readonly sample: number;
    } & Comparison)
  | ({
      readonly how: 'some';
      readonly kind: PeriodKind;
      readonly periods: number;
      readonly count: number;
    } & Comparison)
  | ({ readonly how: 'sum'; readonly kind: PeriodKind; readonly periods: number } & Comparison)
  | ({ readonly how: 'since' } & Comparison)
  | { readonly how: 'rising' | 'falling'; readonly kind: PeriodKind; readonly periods: number }
);

/** A figure, or a judgement. */
export type Demand = GateRule | { readonly question: GateQuestion };

/** Whose rule it is; `ours`: Solocap's, no outside source says it. */
export type GateSource = 'lean_analytics' | 'skok' | 'bain' | 'guest' | 'nielsen' | 'ours';

export type SourcedDemand = {
  readonly demand: Demand;
  readonly source: GateSource;
  /** The business models that it is asked of; null: all. */
  readonly models: readonly Settings['business_model'][] | null;
};

/** What leads from a stage to the next: all of `must`, and one list of `enough` where there are any. */
export type Gate = {
  readonly from: BusinessStage;
  readonly to: BusinessStage;
  readonly must: readonly SourcedDemand[];
  readonly enough: readonly (readonly SourcedDemand[])[];
};

export type BackGate = {
  readonly warning: Warning;
  /** The stage that it leads back to; null: it asks for another look at the offer. */
  readonly to: BusinessStage | null;
  readonly rule: GateRule;
  readonly source: GateSource;
};

type DemandOptions = Partial<Pick<SourcedDemand, 'models'>>;

function asked(
  question: GateQuestion,
  source: GateSource,
  { models = null }: DemandOptions = {},
): SourcedDemand {
  return { demand: { question }, source, models };
}

function figure(
  rule: GateRule,
  source: GateSource,
  { models = null }: DemandOptions = {},
): SourcedDemand {
  return { demand: rule, source, models };
}

const SUBSCRIPTIONS = ['saas', 'digital_products'] as const;
const SMALL_LOSSES = {
  metric: 'churn',
  how: 'each',
  kind: 'month',
  periods: 3,
  op: '<=',
  value: 5,
  sample: 30,
} as const;

/**
 * The gates, in the order of the stages. Figures that the catalogue has no metric for are asked as
 * judgements, or left out; no number here is made up: what has no source is said to be ours.
 */
export const GATES: readonly Gate[] = [
  {
    from: 'empathy',
    to: 'stickiness',
    must: [
      figure({ metric: 'interviews', how: 'since', op: '>=', value: 15 }, 'lean_analytics'),
      asked('nothing_new_heard', 'guest'),
      asked('solution_shown', 'lean_analytics'),
      asked('problem_named', 'lean_analytics'),
      asked('people_found', 'lean_analytics'),
      asked('smallest_offer_written', 'ours'),
    ],
    enough: [
      [
        figure(
          {
            metric: 'would_pay_share',
            how: 'each',
            kind: 'quarter',
            periods: 1,
            op: '>=',
            value: 20,
            sample: 15,
          },
          'ours',
        ),
        asked('paid_acts', 'ours'),
      ],
    ],
  },
  {
    from: 'stickiness',
    to: 'virality',
    must: [
      asked('used_as_expected', 'lean_analytics'),
      asked('comes_back', 'lean_analytics'),
      figure(SMALL_LOSSES, 'lean_analytics', { models: SUBSCRIPTIONS }),
      asked('half_came_again', 'ours', { models: ['freelance_services'] }),
      figure(
        { metric: 'nps', how: 'each', kind: 'quarter', periods: 1, op: '>=', value: 0, sample: 30 },
        'ours',
        { models: ['ecommerce', 'two_sided_marketplace'] },
      ),
      figure(
        {
          metric: 'contribution_rate',
          how: 'each',
          kind: 'month',
          periods: 3,
          op: '>=',
          value: 10,
          sample: 0,
        },
        'nielsen',
        { models: ['user_generated_content'] },
      ),
    ],
    enough: [],
  },
  {
    from: 'virality',
    to: 'revenue',
    must: [asked('spread_named', 'ours')],
    enough: [
      [
        figure({ metric: 'referral_share', how: 'rising', kind: 'quarter', periods: 4 }, 'ours'),
        figure(
          {
            metric: 'nps',
            how: 'each',
            kind: 'quarter',
            periods: 1,
            op: '>=',
            value: 20,
            sample: 30,
          },
          'bain',
        ),
      ],
      [asked('growth_bought', 'ours')],
    ],
  },
  {
    from: 'revenue',
    to: 'scale',
    must: [
      figure(
        {
          metric: 'ltv_cac',
          how: 'each',
          kind: 'quarter',
          periods: 4,
          op: '>=',
          value: 3,
          sample: 0,
        },
        'skok',
      ),
      figure(
        { metric: 'customers_new', how: 'sum', kind: 'quarter', periods: 4, op: '>=', value: 20 },
        'ours',
      ),
      figure(
        { metric: 'profit', how: 'some', kind: 'quarter', periods: 4, count: 3, op: '>', value: 0 },
        'ours',
      ),
      asked('own_pay', 'ours'),
      figure(SMALL_LOSSES, 'lean_analytics', { models: SUBSCRIPTIONS }),
      figure(
        {
          metric: 'cac_payback',
          how: 'each',
          kind: 'quarter',
          periods: 1,
          op: '<=',
          value: 12,
          sample: 0,
        },
        'skok',
        { models: SUBSCRIPTIONS },
      ),
      asked('clients_spread', 'ours', { models: ['freelance_services'] }),
    ],
    enough: [],
  },
];

/** What leads back, or asks for another look, in any stage after the one that it leads to. */
export const BACK_GATES: readonly BackGate[] = [
  {
    warning: 'losing_customers',
    to: 'stickiness',
    rule: { ...SMALL_LOSSES, op: '>' },
    source: 'ours',
  },
  {
    warning: 'not_recommended',
    to: 'stickiness',
    rule: {
      metric: 'nps',
      how: 'each',
      kind: 'quarter',
      periods: 1,
      op: '<',
      value: 0,
      sample: 30,
    },
    source: 'ours',
  },
  {
    warning: 'customer_costs_more',
    to: 'revenue',
    rule: {
      metric: 'ltv_cac',
      how: 'each',
      kind: 'quarter',
      periods: 2,
      op: '<',
      value: 1,
      sample: 0,
    },
    source: 'ours',
  },
  {
    warning: 'fewer_new',
    to: null,
    rule: { metric: 'customers_new', how: 'falling', kind: 'month', periods: 4 },
    source: 'lean_analytics',
  },
];

/** The way on from a stage; null: it is the last one, or none was told. */
export function gateFrom(stage: BusinessStage | null): Gate | null {
  return GATES.find((gate) => gate.from === stage) ?? null;
}
