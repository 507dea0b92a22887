import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import * as views from '#renderer/gallery/answers/bottleneck.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { BottleneckSection } from './BottleneckSection.tsx';

const METRICS = metricList({ followed: ['quotes_sent'] });

function state(name: string, view: BottleneckView | typeof PENDING): PieceState {
  return {
    name,
    render: () => <BottleneckSection onTake={() => {}} />,
    answers: { 'metrics.list': METRICS, 'bottleneck.read': view },
  };
}

export const states: readonly PieceState[] = [
  state('named', views.NAMED),
  state('two, nearly equal', views.TWO),
  state('the days do not hold it', views.CAPACITY),
  state('compared with others', views.COMPARED),
  state('too little to tell', views.NOT_YET),
  state('loading', PENDING),
];
