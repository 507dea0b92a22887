import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import { KNOWN_NAMES } from '#shared/features/metrics/catalogue/known-names.ts';
import { LIKELY, matcherOf } from '#shared/features/values/old-sheet/match.ts';

const match = matcherOf(
  catalogue.map(({ words, ...metric }) => ({
    ...metric,
    names: [metric.id, words.name.fr, words.name.en],
    isOwn: false,
    hasValues: false,
  })),
);

/** Nearly the name of another metric as well: both are told, and that one comes first. */
const SHARED: Readonly<Record<string, string>> = {
  bounce: 'bounces',
  conversion: 'conversions_hard',
  'cout d acquisition': 'acquisition_spend',
  'cout des ventes': 'cpa',
  recommandations: 'nps',
};

describe('a heading among all metrics that ship', () => {
  it.each(
    Object.entries(KNOWN_NAMES).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
  )('“%s” is taken for %s', (name, id) => {
    const [best] = match(name);
    expect(best?.metric.id).toBe(SHARED[name] ?? id);
    expect(best?.score).toBeGreaterThanOrEqual(LIKELY);
  });

  it.each([
    'Amount',
    'Montant',
    'Sum',
    'Somme',
    'Total',
    'Expansion',
    'Valeur',
    'Value',
    'Taux',
    'Rate',
    'Part',
    'Share',
    'Score',
    'Note',
    'Moyenne',
    'Average',
    'Heures',
    'Hours',
    'Jours',
    'Days',
    'Réponses',
    'Answers',
    'Délai',
    'Retard',
    'Comptes',
    'Accounts',
    'Tests',
    'Vues',
    'Rises',
    'Minutes',
  ])('“%s” says no metric by itself', (heading) => {
    expect(match(heading).filter(({ score }) => score >= LIKELY)).toEqual([]);
  });

  it.each([
    ['Visites', 'sessions'],
    ['Visits', 'sessions'],
    ['Inscriptions', 'list_joined'],
    ['Nouveaux', 'customers_new'],
    ['CA récurrent', 'mrr'],
    ['Retention rate', 'retention'],
    ['Ventes', 'conversions_hard'],
  ])('“%s” is still the metric that it always was, %s', (heading, id) => {
    expect(match(heading)[0]?.metric.id).toBe(id);
  });
});
