import type { OwnRatio } from '#shared/features/bottleneck/path.ts';
import type { RateMetric } from '#shared/features/bottleneck/bottleneck.ts';
import type { Term } from '#shared/features/bottleneck/chains.ts';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { expressionOf } from '#shared/features/metrics/formula/references.ts';
import type { KnownMetric, KnownMetrics } from '../metrics/known-metrics.ts';

/** `part / whole`, or `part / whole * 100`, of two metrics. */
type PlainRatio = { readonly part: string; readonly whole: string; readonly isOpening: boolean };

export type KnownRatios = {
  /** The metric that is made of these two counts, one that is followed before others. */
  readonly metricOf: (to: Term, from: Term) => RateMetric | null;
  /** Those that a user defined. */
  readonly own: readonly OwnRatio[];
};

/** Which metrics put one count over another. */
export function knownRatios(metrics: KnownMetrics): KnownRatios {
  const ratios = [...metrics.values()]
    .flatMap((metric) => {
      const ratio = plainRatio(metric);
      return ratio ? [{ metric, ratio }] : [];
    })
    .toSorted((a, b) => Number(b.metric.isFollowed) - Number(a.metric.isFollowed));
  const find = (part: string, from: Term): string | null =>
    ratios.find(
      ({ ratio }) =>
        ratio.part === part &&
        ratio.whole === from.id &&
        ratio.isOpening === (from.isOpening ?? false),
    )?.metric.definition.id ?? null;
  return {
    metricOf: (to, from) => {
      // What is left of the same count is told by what was lost of it.
      const isRest = to.less !== undefined && to.id === from.id;
      const id = isRest && to.less !== undefined ? find(to.less, from) : find(to.id, from);
      return id === null ? null : { id, isComplement: isRest };
    },
    own: ratios
      .filter(({ metric, ratio }) => metric.origin === 'own' && !ratio.isOpening)
      .map(({ metric, ratio: { part, whole } }) => ({
        part,
        whole,
        isShare: metric.definition.unit === 'percent',
      })),
  };
}

function plainRatio({ definition }: KnownMetric): PlainRatio | null {
  const formula = definition.kind === 'computed' ? expressionOf(definition) : null;
  const node = formula && withoutHundred(formula);
  if (node?.type !== 'binary' || node.operator !== '/') return null;
  const { left, right } = node;
  if (left.type !== 'metric' || (right.type !== 'metric' && right.type !== 'open')) return null;
  return { part: left.id, whole: right.id, isOpening: right.type === 'open' };
}

function withoutHundred(node: Expression): Expression {
  if (node.type !== 'binary' || node.operator !== '*') return node;
  const isHundred = (side: Expression): boolean => side.type === 'number' && side.value === 100;
  if (isHundred(node.right)) return node.left;
  return isHundred(node.left) ? node.right : node;
}
