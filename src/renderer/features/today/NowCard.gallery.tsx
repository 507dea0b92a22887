import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FIRST_STEPS } from '#shared/features/today/contract.ts';
import type { Due, Today } from '#shared/features/today/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { keepFresh } from '#renderer/api/app-events.ts';
import { action } from '#renderer/gallery/answers/plans.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NowCard } from './NowCard.tsx';

const OCTOBER = periodInfo('2026-10');
const WEEK = periodInfo('2026-W46');

const NOTHING: Today = { due: [], firstSteps: null, nextCheckIn: '2026-11-23' };

const CHECK_IN: Due = { kind: 'review', review: 'weekly', period: WEEK, isBegun: false };
const FIGURES: Due = {
  kind: 'figures',
  count: 3,
  metric: 'days_billed',
  segment: null,
  period: OCTOBER,
  value: 14.5,
};
const ACTION: Due = {
  kind: 'action',
  count: 2,
  id: 4,
  title: 'Enregistrer le module 4 de « Cap clair »',
  metric: 'leads',
  dueOn: '2026-11-18',
};
const WAITING: Due = { kind: 'waiting', count: 12, oldest: '2026-09-05' };
const STATEMENT: Due = { kind: 'statement', count: 1, account: 'Qonto', until: '2026-10-03' };

const answers = (today: Partial<Today>): Answers => ({
  'metrics.list': metricList(),
  'today.read': { ...NOTHING, ...today },
  'values.enter': { written: 1 },
  'plans.change': action(4, ACTION.title),
  'vault.status': vaultStatus(),
  'values.differences': [
    {
      metric: 'revenue_time',
      period: '2026-10',
      unit: 'money',
      own: { value: 420_000, source: 'typed', at: '2026-11-16T09:00:00.000Z' },
      ledger: { value: 386_040, days: { from: '2026-10-03', to: '2026-10-29' } },
      stands: 'own',
    },
  ],
});

let left: Due[] = [];

/** Each command takes the first step away; the main process then says that answers are old. */
function OneByOne() {
  useState(() => {
    left = [FIGURES, ACTION];
  });
  const client = useQueryClient();
  useEffect(() => keepFresh(client), [client]);
  return <NowCard />;
}

const ONE_BY_ONE: Answers = {
  ...answers({}),
  'today.read': () => ({ ...NOTHING, due: left }),
  'values.enter': () => {
    left = left.slice(1);
    return { written: 1 };
  },
  'plans.change': () => {
    left = left.slice(1);
    return action(4, 'Enregistrer le module 4');
  },
};

const stepsUpTo = (done: number): Today['firstSteps'] =>
  FIRST_STEPS.map((step, index) => ({ step, isDone: index < done }));

const state = (name: string, today: Partial<Today>): PieceState => ({
  name,
  render: () => <NowCard />,
  answers: answers(today),
});

export const states: readonly PieceState[] = [
  state('nothing', {}),
  state('a check-in, and more behind it', { due: [CHECK_IN, FIGURES, ACTION, WAITING] }),
  state('a check-in left half-way', { due: [{ ...CHECK_IN, isBegun: true }] }),
  state('the review of a month', { due: [{ ...CHECK_IN, review: 'monthly', period: OCTOBER }] }),
  state('numbers to confirm', { due: [FIGURES] }),
  state('a number of a week to confirm', { due: [{ ...FIGURES, count: 1, period: WEEK }] }),
  state('what the ledger says differently', { due: [{ kind: 'differences', count: 1 }, ACTION] }),
  state('entries that wait', { due: [WAITING] }),
  state('late actions', { due: [ACTION, STATEMENT] }),
  state('an old statement', { due: [STATEMENT] }),
  state('the first steps before a metric is chosen', { firstSteps: stepsUpTo(0) }),
  state('the first steps', { firstSteps: stepsUpTo(1) }),
  state('the first steps, and a figure in doubt', {
    firstSteps: stepsUpTo(2),
    due: [{ kind: 'differences', count: 1 }, WAITING],
  }),
  state('the first steps, and a second check-in', {
    firstSteps: FIRST_STEPS.map((step) => ({ step, isDone: step !== 'files' })),
    due: [CHECK_IN],
  }),
  state('the first steps, and a check-in', { firstSteps: stepsUpTo(4), due: [CHECK_IN, ACTION] }),
  {
    name: 'steps that are done one after the other',
    render: () => <OneByOne />,
    answers: ONE_BY_ONE,
  },
  { name: 'loading', render: () => <NowCard />, answers: { 'today.read': PENDING } },
  {
    name: 'failed',
    render: () => <NowCard />,
    answers: { 'today.read': new Refusal('failed') },
  },
];
