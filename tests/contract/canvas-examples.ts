import type { OperationName } from '#shared/ipc/contract.ts';
import { fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';

type CanvasOperation = Extract<OperationName, `canvas.${string}`>;

const WEEK = { week: '2026-W46' } as const;

export const HYPOTHESIS = {
  change: 'un devis en un jour',
  whom: 'les agences',
  metric: 'quote_win_rate',
  reading: 'level',
  start: 30,
  proves: 45,
  refutes: 30,
  byOn: '2026-12-14',
} as const;

/** A problem, and what is tried for it. */
async function believe(desk: Desk): Promise<void> {
  await desk.call('canvas.openProblem', { text: 'Les agences attendent leurs devis' });
  await desk.call('canvas.believe', { problem: 1, fields: HYPOTHESIS });
}

const open = (desk: Desk) =>
  desk.call('canvas.openProblem', { text: 'Les agences attendent leurs devis' });

/** A call of each operation of the canvas. */
export const CANVAS_EXAMPLES: { readonly [N in CanvasOperation]: Example<N> } = {
  'canvas.read': { given: believe, input: WEEK },
  'canvas.write': {
    input: {
      ...WEEK,
      lessons: [{ text: 'Trois agences sur cinq répondent le jour même', about: null }],
      isOnTrack: true,
      why: 'Deux devis signés',
    },
  },
  'canvas.openProblem': { input: { text: 'Personne ne trouve la page' } },
  'canvas.changeProblem': { given: open, input: { id: 1, text: 'Elles attendent une semaine' } },
  'canvas.closeProblem': { given: open, input: { id: 1, became: 'Le modèle de devis suffit' } },
  'canvas.believe': { given: open, input: { problem: 1, fields: HYPOTHESIS } },
  'canvas.changeHypothesis': {
    given: believe,
    input: { id: 1, fields: { ...HYPOTHESIS, proves: 50 } },
  },
  'canvas.removeHypothesis': { given: believe, input: { id: 1 } },
  'canvas.act': { given: believe, input: { hypothesis: 1 } },
  'canvas.judge': { given: believe, input: { ...WEEK, hypothesis: 1, verdict: 'not_enough' } },
  'canvas.print': {
    given: (desk) => {
      desk.desktop.savesTo = fileOf(desk, 'semaine.pdf');
    },
    input: WEEK,
  },
};
