import type { Action } from '#shared/features/plans/model.ts';
import type { ActionEffect } from '#shared/features/signals/first-contract.ts';

/** An action of list growth that is still to be done. */
export function action(id: number, title: string, more: Partial<Action> = {}): Action {
  return {
    id,
    title,
    metric: 'list_growth',
    state: 'todo',
    startedOn: null,
    dueOn: null,
    doneOn: null,
    effect: '',
    effectValue: null,
    effort: null,
    outcome: '',
    learned: '',
    ...more,
  };
}

const LONG =
  'Écrire à toutes les personnes rencontrées au salon de Lyon en octobre, et leur envoyer le guide';

/** A plan with something in every state: late, in time, done with and without its lesson, dropped. */
export const ACTIONS: readonly Action[] = [
  action(1, 'Guest on three podcasts', {
    state: 'doing',
    startedOn: '2026-11-02',
    dueOn: '2026-11-10',
    effectValue: 1.5,
    effect: 'More who leave an address',
    effort: 'M',
  }),
  action(2, 'Exit pop-up on the guide', { state: 'doing', dueOn: '2026-12-08' }),
  action(3, LONG, { effort: 'L', effect: LONG, metric: 'workshops_sold' }),
  action(4, 'Referral in the welcome letter', { metric: 'retention' }),
  action(5, 'Landing page', {
    state: 'done',
    doneOn: '2026-10-20',
    outcome: 'Twice as many visits became addresses',
    learned: 'One page, one promise',
  }),
  action(6, 'A talk in Lyon', { state: 'done', doneOn: '2026-11-20' }),
  action(7, 'A newsletter a day', { state: 'dropped', outcome: 'Nobody has the time' }),
];

/** What the metric did after the landing page. */
export const EFFECT: ActionEffect = {
  action: 5,
  metric: 'list_growth',
  kind: 'month',
  unit: 'percent',
  verdict: 'signal',
  before: { mean: 5.1, points: 9 },
  after: { mean: 7.2, points: 3 },
  change: 2.1,
  signals: [{ period: '2026-10', signals: ['beyond'] }],
  overlapping: [
    { type: 'action', id: 6, text: 'A talk in Lyon', start: '2026-10-01', end: '2026-11-20' },
  ],
};
