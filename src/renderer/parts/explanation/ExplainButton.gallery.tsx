import { Value } from '#renderer/ui/Value.tsx';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { COMPUTED_EXPLANATION } from '#renderer/gallery/answers/explanations.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { ExplainButton } from './ExplainButton.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList(),
  'values.relatives': [],
  'values.explain': COMPUTED_EXPLANATION,
};

const PLACE = { metric: 'conversion_rate', period: '2026-10', segment: null };

export const states: readonly PieceState[] = [
  { name: 'a word', render: () => <ExplainButton cell={PLACE} />, answers: ANSWERS },
  {
    name: 'the figure itself',
    render: () => (
      <ExplainButton cell={PLACE}>
        <Value value={2.5} unit="percent" size="hero" />
      </ExplainButton>
    ),
    answers: ANSWERS,
  },
];
