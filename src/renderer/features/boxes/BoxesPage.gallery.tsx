import type { BoxStanding, ModelSheet } from '#shared/features/boxes/contract.ts';
import { BOXES } from '#shared/features/boxes/model.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { BoxesPage } from './BoxesPage.tsx';

const NOTHING: Omit<BoxStanding, 'box'> = {
  text: '',
  sureness: 'guess',
  writtenOn: null,
  before: [],
  watcher: null,
  known: 0,
  offered: [],
};
const EMPTY: ModelSheet = {
  boxes: BOXES.map((box) => ({ ...NOTHING, box })),
  risk: { month: periodInfo('2026-11'), box: null, why: '' },
  businessName: 'Studio Azimut',
  today: '2026-11-22',
};
const FULL: ModelSheet = {
  ...EMPTY,
  boxes: BOXES.map((box, index) => ({
    box,
    text: 'Les indépendants vendent leurs heures et s’épuisent ; ils bricolent des formations sans savoir ce qui se vend, et s’arrêtent au premier lancement manqué.',
    sureness: (['guess', 'heard', 'measured'] as const)[index % 3] ?? 'guess',
    writtenOn: '2026-11-16',
    before: [{ on: '2026-09-07', text: '', sureness: 'guess' }],
    watcher:
      index % 3 === 1
        ? null
        : {
            metric: 'list_growth',
            unit: 'percent',
            period: periodInfo('2026-11'),
            value: 8.2,
            status: 'at_risk',
          },
    known: index % 3 === 2 ? 6 : 2,
    offered: index % 3 === 2 ? ['list_growth', 'lead_rate'] : [],
  })),
  risk: { ...EMPTY.risk, box: 'channels', why: 'Tout vient de LinkedIn' },
};
const ANSWERS: Answers = {
  'metrics.list': metricList({ followed: ['list_growth', 'lead_rate'] }),
  'boxes.read': FULL,
  'boxes.write': null,
  'boxes.risk': null,
  'boxes.print': { path: null },
};
const page = () => <BoxesPage />;

export const states: readonly PieceState[] = [
  { name: 'filled', render: page, answers: ANSWERS },
  { name: 'nothing yet', render: page, answers: { ...ANSWERS, 'boxes.read': EMPTY } },
  { name: 'loading', render: page, answers: { ...ANSWERS, 'boxes.read': PENDING } },
];
