import { catalogueEntry } from '../catalogue.ts';
import type { BusinessModel, LeanStage } from '../facets.ts';
import { modelSuggestions } from './business-models.ts';
import { essentials } from './essentials.ts';
import { stageSuggestions } from './lean-stages.ts';
import { suggest } from './suggestion.ts';
import type { Suggestion } from './suggestion.ts';

const MOST_SUGGESTIONS = 6;

/** Everybody looks for it, and misses it where it is not. */
const TURNOVER = suggest(
  'revenue',
  'Ce que vous avez encaissé, tout compris : le repère à côté duquel tout le reste se lit.',
  'All that you received: the mark beside which all the rest is read.',
);

/**
 * The metrics to offer to a business of that model and stage, at most six, each once: those on
 * which both agree, then the stage's that suit the model, then the model's, and turnover in any case.
 * With neither, the essentials.
 */
export function suggestionsFor(
  model: BusinessModel | null,
  stage: LeanStage | null,
): readonly Suggestion[] {
  if (model === null && stage === null) {
    return essentials.map(({ metrics: [metric], why }) => ({ metric, why }));
  }
  const byModel = model ? modelSuggestions[model] : [];
  const byStage = stage ? stageSuggestions[stage].filter(({ metric }) => suits(metric, model)) : [];
  const staged = new Set(byStage.map(({ metric }) => metric));
  const agreed = byModel.filter(({ metric }) => staged.has(metric));
  const fitting = firstOfEach([...agreed, ...byStage, ...byModel]);
  return [...fitting.slice(0, MOST_SUGGESTIONS - 1), TURNOVER];
}

function suits(metric: string, model: BusinessModel | null): boolean {
  return model === null || (catalogueEntry(metric)?.models.includes(model) ?? false);
}

function firstOfEach(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ metric }) => {
    const isFirst = !seen.has(metric);
    seen.add(metric);
    return isFirst;
  });
}
