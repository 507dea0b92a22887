import type { InputOf } from '#shared/ipc/contract.ts';
import type { Desk } from '../support/desk.ts';

/*
 * What has to be there before the examples of several features.
 */

export const PACT = {
  quarter: '2026-Q4',
  metric: 'conversion_rate',
  line: 4,
  why: 'Les visites viennent, les ventes pas encore',
  reaction: 'Réécrire la page de vente',
  readingKind: null,
  guardrail: { metric: 'expenses', line: 200_000 },
  because: '',
} satisfies InputOf<'focus.choose'>;

export const enter = (desk: Desk) =>
  desk.call('values.enter', {
    cells: [
      { metric: 'customers_new', period: '2026-10', segment: 'LinkedIn', value: 4 },
      { metric: 'customers_new', period: '2026-10', segment: null, value: 2 },
      { metric: 'acquisition_spend', period: '2026-10', segment: null, value: 12_050 },
    ],
  });

export const choose = (desk: Desk) => desk.call('focus.choose', PACT);

export const plan = async (desk: Desk) => {
  for (const title of ['Appeler dix clients', 'Écrire la page', 'Mesurer']) {
    await desk.call('plans.add', { metric: 'leads', title });
  }
};

/** Thirty weeks of sessions: enough for limits that can be locked. */
export const enterWeeks = (desk: Desk) =>
  desk.call('values.enter', {
    cells: Array.from({ length: 30 }, (_, index) => ({
      metric: 'sessions',
      period: `2026-W${index + 11}`,
      segment: null,
      value: 100 + ((index * 7) % 12),
    })),
  });
