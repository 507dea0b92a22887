import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import * as views from '#renderer/gallery/answers/bottleneck.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { BottleneckPage } from './BottleneckPage.tsx';

const METRICS = metricList({ followed: ['sql', 'quotes_sent', 'quotes_won', 'revenue_time'] });

function state(name: string, view: BottleneckView | typeof PENDING): PieceState {
  return {
    name,
    render: () => <BottleneckPage />,
    answers: { 'metrics.list': METRICS, 'bottleneck.read': view },
  };
}

export const states: readonly PieceState[] = [
  state('named', views.NAMED),
  state('two, nearly equal', views.TWO),
  state('the days do not hold it', views.CAPACITY),
  state('none', views.NONE),
  state('compared with others', views.COMPARED),
  state('no amount, and much missing', views.NO_AMOUNT),
  state('figures that do not meet', views.APART),
  state('too little to tell', views.NOT_YET),
  state('nobody said what is sold', views.NO_MODEL),
  state('loading', PENDING),
];
