import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { funnelStageWords } from '#shared/features/metrics/catalogue/facet-words.ts';
import { FUNNEL_STAGES } from '#shared/features/metrics/catalogue/facets.ts';
import { weaknessWords } from '#shared/features/metrics/catalogue/good-metric.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import { found, searchFor } from '#shared/kernel/search.ts';
import type { Findable } from '#shared/kernel/search.ts';
import { calledMetric } from '#renderer/parts/metric/metric-search.ts';
import { weaknessesIn } from '#renderer/parts/metric/weakness.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';

/** A metric that can be chosen, with what speaks for and against it, in the user's language. */
export type MetricChoice = {
  readonly id: string;
  readonly name: string;
  readonly foundBy: Findable;
  readonly definition: string;
  /** Why it is suggested to this business; null where it is not. */
  readonly reason: string | null;
  /** Each weakness in one sentence; empty for a good metric. */
  readonly weaknesses: readonly string[];
};

export type ChoiceGroup = {
  /** `suggested`, `own` or a stage of the funnel. */
  readonly id: string;
  /** The heading, where the catalogue has the words for it. */
  readonly name: string | null;
  readonly choices: readonly MetricChoice[];
};

/** A metric and the sentence that speaks for it. */
type SuggestedMetric = { readonly metric: string; readonly why: string };

/** What is suggested, under a heading that says to which business. */
export type Suggested = {
  readonly heading: string;
  readonly metrics: readonly SuggestedMetric[];
  /** What is shown beside them before all others. */
  readonly first?: readonly string[];
};

/** All metrics as choices: the suggested ones first, then one's own, then the funnel's stages. */
export function choiceGroups(
  metrics: MetricsById,
  suggested: Suggested,
  language: Language,
): readonly ChoiceGroup[] {
  const reasons = new Map(suggested.metrics.map(({ metric, why }) => [metric, why]));
  const choiceOf = (metric: MetricSummary): MetricChoice => ({
    id: metric.id,
    name: metric.name[language],
    foundBy: calledMetric(metric),
    definition: catalogueEntry(metric.id)?.words.definition[language] ?? metric.description,
    reason: reasons.get(metric.id) ?? null,
    weaknesses: weaknessesIn(metric, metrics).map((weakness) => weaknessWords[weakness][language]),
  });
  const firstIds = new Set([...reasons.keys(), ...(suggested.first ?? [])]);
  const first = [...firstIds].flatMap((id) => metrics.get(id) ?? []);
  const rest = [...metrics.values()].filter(({ id }) => !firstIds.has(id));
  const stageOf = ({ id }: MetricSummary) => catalogueEntry(id)?.stage;
  return [
    { id: 'suggested', name: suggested.heading, choices: first.map(choiceOf) },
    {
      id: 'own',
      name: null,
      choices: rest.filter((metric) => stageOf(metric) === undefined).map(choiceOf),
    },
    ...FUNNEL_STAGES.map((stage) => ({
      id: stage,
      name: funnelStageWords[stage][language],
      choices: rest.filter((metric) => stageOf(metric) === stage).map(choiceOf),
    })),
  ].filter(({ choices }) => choices.length > 0);
}

/** What is shown before anything is asked for: what is suggested, and one's own. */
export function quietChoices(groups: readonly ChoiceGroup[]): readonly ChoiceGroup[] {
  return groups.filter(({ id }) => id === 'suggested' || id === 'own');
}

/** The groups with only what answers to a search, the best first, in the group of the best first. */
export function searchChoices(
  groups: readonly ChoiceGroup[],
  search: string,
): readonly ChoiceGroup[] {
  if (search.trim() === '') return groups;
  const scoreOf = searchFor(search);
  const bestOf = ({ choices: [best] }: ChoiceGroup): number => (best ? scoreOf(best.foundBy) : 0);
  return groups
    .map((group) => ({ ...group, choices: found(group.choices, search, (one) => one.foundBy) }))
    .filter(({ choices }) => choices.length > 0)
    .toSorted((a, b) => bestOf(b) - bestOf(a));
}
