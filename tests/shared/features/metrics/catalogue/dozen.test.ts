import { describe, expect, it } from 'vitest';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { dozenFor, leadingInstead } from '#shared/features/metrics/catalogue/first-run/dozen.ts';
import { suggestionsFor } from '#shared/features/metrics/catalogue/first-run/suggestions-for.ts';
import { weaknessesOfEntry } from '#shared/features/metrics/catalogue/good-metric.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';

const businesses = [null, ...BUSINESS_MODELS].flatMap((model) =>
  [null, ...LEAN_STAGES].map((stage) => [model, stage] as const),
);

describe('the metrics that stand before all others', () => {
  it.each(businesses)(
    '%s, %s: a dozen at most, each once, and what is suggested first',
    (...who) => {
      const dozen = dozenFor(...who);
      expect(dozen.length).toBeGreaterThanOrEqual(8);
      expect(dozen.length).toBeLessThanOrEqual(12);
      expect(new Set(dozen).size).toBe(dozen.length);
      const suggested = suggestionsFor(...who).map(({ metric }) => metric);
      expect(dozen.slice(0, suggested.length)).toEqual(suggested);
    },
  );

  it.each(BUSINESS_MODELS)('%s: what is added suits it, and is not weak', (model) => {
    const suggested = suggestionsFor(model, null).map(({ metric }) => metric);
    const added = dozenFor(model, null).filter((id) => !suggested.includes(id));
    expect(added).not.toEqual([]);
    for (const entry of added.map(catalogueEntry)) {
      expect(entry?.models).toContain(model);
      expect(entry && weaknessesOfEntry(entry)).toEqual([]);
    }
  });

  it('shows a freelancer what quotes and meetings give, and a shop its baskets', () => {
    expect(dozenFor('freelance_services', 'revenue')).toContain('meeting_to_quote');
    expect(dozenFor('freelance_services', 'empathy')).toContain('reply_rate');
    expect(dozenFor('ecommerce', 'revenue')).toContain('average_basket');
    expect(dozenFor('saas', 'scale')).toContain('nrr');
  });
});

describe('nothing that is followed announces what comes', () => {
  const freelancer = { model: 'freelance_services', stage: 'revenue' } as const;
  const shipped = (id: string, isFollowed = true) =>
    ({ id, origin: 'catalogue', isFollowed }) as const;

  it('is told with what does, for that business', () => {
    const offered = leadingInstead([shipped('revenue'), shipped('expenses')], freelancer);
    expect(offered).toContain('meeting_to_quote');
    expect(offered.map((id) => catalogueEntry(id)?.timing)).toEqual(['lead', 'lead', 'lead']);
  });

  it('is not said where one does, where nothing is followed, or where nobody knows', () => {
    expect(leadingInstead([shipped('revenue'), shipped('open_rate')], freelancer)).toEqual([]);
    expect(leadingInstead([shipped('revenue', false)], freelancer)).toEqual([]);
    const own = { id: 'calls', origin: 'own', isFollowed: true } as const;
    expect(leadingInstead([shipped('revenue'), own], freelancer)).toEqual([]);
  });

  it('is said though something that is not followed would announce it', () => {
    expect(
      leadingInstead([shipped('revenue'), shipped('open_rate', false)], freelancer),
    ).not.toEqual([]);
  });
});
