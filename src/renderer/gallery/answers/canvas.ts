import type { Canvas, Hypothesis } from '#shared/features/canvas/contract.ts';
import { periodInfo, periodInfos } from './periods.ts';

const TEST: Hypothesis = {
  id: 1,
  change: 'un devis envoyé le jour même',
  whom: 'les agences de moins de dix personnes',
  metric: 'quote_win_rate',
  unit: 'percent',
  reading: 'level',
  start: 30,
  proves: 45,
  refutes: 30,
  byOn: '2026-12-14',
  writtenOn: '2026-11-02',
  action: null,
  verdict: 'not_enough',
  ended: null,
  value: 38.5,
  says: 'not_enough',
  unclear: 3,
  isTooLarge: true,
  isChangeable: false,
};

const FIGURE = {
  low: null,
  high: null,
  before: null,
  line: null,
  status: 'no_target',
} as const;

/** A week with all that can stand on it. */
export const FULL_CANVAS: Canvas = {
  week: periodInfo('2026-W46'),
  focus: {
    ...FIGURE,
    metric: 'list_growth',
    unit: 'percent',
    period: periodInfo('2026-11'),
    value: 8.2,
    before: 6.3,
    line: 10,
    status: 'at_risk',
  },
  figures: [
    {
      ...FIGURE,
      metric: 'quote_win_rate',
      unit: 'percent',
      period: periodInfo('2026-10'),
      value: 38.5,
      before: 33.3,
      line: 40,
      status: 'missed',
    },
    {
      ...FIGURE,
      metric: 'interviews',
      unit: 'count',
      period: periodInfo('2026-W46'),
      value: 4,
      before: 2,
    },
  ],
  lessons: [
    {
      text: 'Trois agences sur cinq choisissent celui qui répond le premier, pas le moins cher',
      about: { kind: 'action', id: 1 },
    },
    { text: 'Personne ne lit les références avant le premier appel', about: null },
  ],
  isOnTrack: true,
  why: 'Deux devis signés en trois jours',
  problems: [
    {
      id: 1,
      text: 'Les agences attendent leurs devis une semaine et signent ailleurs : quatre pertes depuis septembre, trois l’ont dit',
      openedOn: '2026-10-19',
      closedOn: null,
      became: '',
      age: 4,
      hypotheses: [
        TEST,
        {
          ...TEST,
          id: 2,
          change: 'trois prix fixes sur la page',
          start: null,
          verdict: 'proved',
          ended: 'proved',
          unclear: 0,
          isTooLarge: false,
        },
      ],
    },
    {
      id: 2,
      text: 'Personne ne trouve la page des tarifs',
      openedOn: '2026-10-05',
      closedOn: '2026-11-16',
      became: 'Ils cherchent « prix », pas « offres »',
      age: 6,
      hypotheses: [],
    },
  ],
  counters: { run: 4, closed: 1, proved: 1, refuted: 2, open: 1, age: 4, saying: null },
  pointers: [
    { kind: 'action', id: 1, text: 'Répondre aux demandes avant midi' },
    { kind: 'annotation', id: 1, text: 'Salon des agences' },
  ],
  weeks: periodInfos('2026-W43', '2026-W46').toReversed(),
};

export const EMPTY_CANVAS: Canvas = {
  ...FULL_CANVAS,
  focus: null,
  figures: [],
  lessons: [],
  isOnTrack: null,
  why: '',
  problems: [],
  counters: { run: 0, closed: 0, proved: 0, refuted: 0, open: 0, age: null, saying: null },
  pointers: [],
  weeks: [FULL_CANVAS.week],
};
