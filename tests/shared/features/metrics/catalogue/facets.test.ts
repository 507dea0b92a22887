import { describe, expect, it } from 'vitest';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import {
  CANVAS_BOXES,
  FOUND_IN,
  FUNNEL_STAGES,
  GROWTH_ENGINES,
  PERSPECTIVES,
  TIMINGS,
} from '#shared/features/metrics/catalogue/facets.ts';
import { LTV_METHODS } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import { checkFormula } from '#shared/features/metrics/formula/check.ts';
import { inputsOf } from '#shared/features/metrics/formula/references.ts';
import { metricIdSchema } from '#shared/features/metrics/model.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';

const definitions = definitionsOf({ ltv: 'subscription' });
const computed = catalogue.filter(({ kind }) => kind === 'computed');

function isUniqueAmong(list: readonly unknown[], known: readonly unknown[]): boolean {
  return new Set(list).size === list.length && list.every((item) => known.includes(item));
}

describe('every metric of the catalogue', () => {
  it.each(catalogue)('$id has an id that formulas and files accept', ({ id }) => {
    expect(metricIdSchema.safeParse(id).success).toBe(true);
  });

  it.each(catalogue)('$id has every facet filled from the known answers', (entry) => {
    expect(FUNNEL_STAGES).toContain(entry.stage);
    expect(PERSPECTIVES).toContain(entry.perspective);
    expect(CANVAS_BOXES).toContain(entry.canvas);
    expect(FOUND_IN).toContain(entry.foundIn);
    expect(TIMINGS).toContain(entry.timing);
    expect([null, ...GROWTH_ENGINES]).toContain(entry.engine);
    expect(['week', 'month']).toContain(entry.cadence);
    expect(entry.lean).not.toEqual([]);
    expect(entry.models).not.toEqual([]);
    expect(isUniqueAmong(entry.lean, LEAN_STAGES)).toBe(true);
    expect(isUniqueAmong(entry.models, BUSINESS_MODELS)).toBe(true);
  });

  it.each(LANGUAGES)('has a name of its own in %s, accents and spaces aside', (language) => {
    const keys = catalogue.map(({ words }) => nameKey(words.name[language]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('is never called as another metric is in the other language', () => {
    const french = new Map(catalogue.map(({ id, words }) => [nameKey(words.name.fr), id]));
    const taken = catalogue.filter(
      ({ id, words }) => (french.get(nameKey(words.name.en)) ?? id) !== id,
    );
    expect(taken).toEqual([]);
  });

  it('has answers that occur: no business model, stage, box or place is left without metrics', () => {
    const used = new Set(
      catalogue.flatMap((entry) => [
        ...entry.models,
        ...entry.lean,
        entry.stage,
        entry.perspective,
        entry.canvas,
        entry.foundIn,
        entry.engine,
        entry.timing,
      ]),
    );
    const known = [
      ...BUSINESS_MODELS,
      ...LEAN_STAGES,
      ...FUNNEL_STAGES,
      ...PERSPECTIVES,
      ...CANVAS_BOXES,
      ...FOUND_IN,
      ...GROWTH_ENGINES,
      ...TIMINGS,
    ];
    expect(known.filter((answer) => !used.has(answer))).toEqual([]);
  });
});

describe('inputs and computed metrics', () => {
  it.each(computed)('$id: its formula reads, names known metrics and fits its unit', (entry) => {
    const checked = checkFormula({ ...entry, text: entry.formula ?? '', definitions });
    expect(checked).toMatchObject({ ok: true });
  });

  it.each(LTV_METHODS)('lifetime value by $id: its formula reads and is money', ({ formula }) => {
    const checked = checkFormula({ id: 'ltv', text: formula, unit: 'money', definitions });
    expect(checked).toMatchObject({ ok: true });
  });

  it.each(computed)('$id is split by channel where all of its inputs are', (entry) => {
    const inputs = inputsOf(entry.id, definitions);
    const areAllByChannel = inputs.every((id) => catalogueEntry(id)?.bySegment === 'channel');
    expect(entry.bySegment).toBe(areAllByChannel ? 'channel' : null);
  });

  it.each(computed)('$id says which way is good', ({ good }) => {
    expect(good).not.toBeNull();
  });

  it.each(computed)('$id is offered to no business that lacks one of its own inputs', (entry) => {
    const lacking = inputsOf(entry.id, definitions).filter((id) => {
      const models = catalogueEntry(id)?.models ?? [];
      return entry.models.some((model) => !models.includes(model));
    });
    expect(lacking).toEqual([]);
  });

  it('marks as vanity what flatters, and nothing computed', () => {
    const vain = catalogue.filter(({ isVanity }) => isVanity).map(({ id }) => id);
    expect(vain.toSorted()).toEqual([
      'app_downloads',
      'audience',
      'followers',
      'page_views',
      'registered_users',
      'sessions',
      'social_engagements',
      'social_reach',
      'users',
    ]);
  });

  it('marks the essential five, with what goes with them, and expenses', () => {
    const marked = catalogue.filter(({ essential }) => essential).map(({ id }) => id);
    expect(marked.toSorted()).toEqual([
      'cac',
      'conversion_rate',
      'expenses',
      'list_growth',
      'list_size',
      'ltv',
      'retention',
      'scalable_share',
    ]);
  });
});
