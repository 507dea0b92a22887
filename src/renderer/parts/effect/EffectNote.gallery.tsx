import type { ActionEffect } from '#shared/features/signals/first-contract.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { BriefEffect, EffectNote } from './EffectNote.tsx';

const EFFECT: ActionEffect = {
  action: 1,
  metric: 'sessions',
  kind: 'week',
  unit: 'count',
  verdict: 'signal',
  before: { mean: 105, points: 12 },
  after: { mean: 202.5, points: 4 },
  change: 97.5,
  signals: [{ period: '2026-W34', signals: ['beyond'] }],
  overlapping: [],
};

const MEANWHILE: ActionEffect['overlapping'] = [
  'Une conférence à Lyon',
  'Nouveau site, avec une page par service',
  'Passage à la radio',
  'Vacances',
  'Salon des indépendants',
].map((text, index) => ({
  type: 'action',
  id: index + 2,
  text,
  start: '2026-08-01',
  end: null,
}));

const both = (effect: ActionEffect) => (
  <>
    <p>
      <EffectNote effect={effect} />
    </p>
    <p>
      <BriefEffect effect={effect} />
    </p>
  </>
);

export const states: readonly PieceState[] = [
  { name: 'moved', render: () => both(EFFECT) },
  {
    name: 'moved while other things went on',
    render: () => both({ ...EFFECT, overlapping: MEANWHILE }),
    width: 320,
  },
  {
    name: 'moved by points',
    render: () =>
      both({
        ...EFFECT,
        unit: 'percent',
        before: { mean: 5.1, points: 9 },
        after: { mean: 7.2, points: 3 },
      }),
  },
  { name: 'noise', render: () => both({ ...EFFECT, verdict: 'noise' }) },
  {
    name: 'too early',
    render: () => both({ ...EFFECT, verdict: 'too_early', after: { mean: 130, points: 1 } }),
  },
  { name: 'without limits', render: () => both({ ...EFFECT, verdict: 'no_limits' }) },
];
