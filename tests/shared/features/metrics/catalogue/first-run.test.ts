import { describe, expect, it } from 'vitest';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { modelSuggestions } from '#shared/features/metrics/catalogue/first-run/business-models.ts';
import { essentials } from '#shared/features/metrics/catalogue/first-run/essentials.ts';
import { stageSuggestions } from '#shared/features/metrics/catalogue/first-run/lean-stages.ts';
import { suggestionsFor } from '#shared/features/metrics/catalogue/first-run/suggestions-for.ts';
import { weaknessesOfEntry } from '#shared/features/metrics/catalogue/good-metric.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';

const lists = [
  ...BUSINESS_MODELS.map((name) => ({ name, suggestions: modelSuggestions[name] })),
  ...LEAN_STAGES.map((name) => ({ name, suggestions: stageSuggestions[name] })),
];
const businesses = [null, ...BUSINESS_MODELS].flatMap((model) =>
  [null, ...LEAN_STAGES].map((stage) => ({ model, stage })),
);

describe('what a new user is offered', () => {
  it('the essentials are the five of the source in their order, then expenses', () => {
    expect(essentials.map(({ metrics }) => metrics)).toEqual([
      ['scalable_share'],
      ['list_growth', 'list_size'],
      ['conversion_rate'],
      ['cac', 'ltv'],
      ['retention'],
      ['expenses'],
    ]);
  });

  it('the essentials are those that the catalogue marks', () => {
    const metrics = essentials.flatMap((essential) => essential.metrics);
    expect(metrics.filter((id) => !catalogueEntry(id)?.essential)).toEqual([]);
  });

  it.each(lists)('$name: three to six metrics, each once', ({ suggestions }) => {
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    expect(suggestions.length).toBeLessThanOrEqual(6);
    expect(new Set(suggestions.map(({ metric }) => metric)).size).toBe(suggestions.length);
  });

  it.each(lists)('$name: the essentials lead, in their order', ({ suggestions }) => {
    const order = essentials.flatMap((essential) => essential.metrics);
    const ranks = suggestions.map(({ metric }) => order.indexOf(metric));
    const leading = ranks.filter((rank) => rank >= 0);
    expect(leading.length).toBeGreaterThan(0);
    expect(ranks.slice(0, leading.length)).toEqual(leading.toSorted((a, b) => a - b));
  });

  it.each(lists)('$name: only good metrics', ({ suggestions }) => {
    const weak = suggestions.filter(({ metric }) => {
      const entry = catalogueEntry(metric);
      return !entry || weaknessesOfEntry(entry).length > 0;
    });
    expect(weak).toEqual([]);
  });

  it.each(BUSINESS_MODELS)('%s: only metrics that suit it', (model) => {
    const wrong = modelSuggestions[model].filter(
      ({ metric }) => !catalogueEntry(metric)?.models.includes(model),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LEAN_STAGES)('%s: only metrics that matter at that stage', (stage) => {
    const wrong = stageSuggestions[stage].filter(
      ({ metric }) => !catalogueEntry(metric)?.lean.includes(stage),
    );
    expect(wrong).toEqual([]);
  });

  it.each(businesses)('model $model at stage $stage: three to six, suited', ({ model, stage }) => {
    const ids = suggestionsFor(model, stage).map(({ metric }) => metric);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(ids.length).toBeLessThanOrEqual(6);
    expect(new Set(ids).size).toBe(ids.length);
    const unsuited = ids.filter(
      (id) => model !== null && !catalogueEntry(id)?.models.includes(model),
    );
    expect(unsuited).toEqual([]);
  });

  it.each(BUSINESS_MODELS)('%s: six at any stage, and turnover received among them', (model) => {
    for (const stage of [null, ...LEAN_STAGES]) {
      const ids = suggestionsFor(model, stage).map(({ metric }) => metric);
      expect(ids).toHaveLength(6);
      expect(ids).toContain('revenue');
    }
  });

  it('what model and stage agree on comes first', () => {
    const ids = suggestionsFor('saas', 'stickiness').map(({ metric }) => metric);
    expect(ids.slice(0, 3)).toEqual(['retention', 'trial_conversion', 'stickiness']);
  });

  it('a freelancer who wants to be paid better is shown the price of a day', () => {
    const ids = suggestionsFor('freelance_services', 'revenue').map(({ metric }) => metric);
    expect(ids.slice(0, 3)).toEqual(['scalable_share', 'conversion_rate', 'day_rate']);
  });

  it('without model and stage, the essentials are offered', () => {
    expect(suggestionsFor(null, null).map(({ metric }) => metric)).toEqual([
      'scalable_share',
      'list_growth',
      'conversion_rate',
      'cac',
      'retention',
      'expenses',
    ]);
  });
});
