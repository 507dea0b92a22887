import { useId } from 'react';
import { CONFIDENCES } from '#shared/features/reviews/answer-kinds.ts';
import type { Confidence } from '#shared/features/reviews/answer-kinds.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { ConfidenceMark } from '#renderer/parts/confidence/ConfidenceMark.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { confidenceCommands } from '../review-commands.ts';
import { KeyedChoice } from './KeyedChoice.tsx';
import classes from './Step.module.css';

type ConfidenceQuestionProps = {
  /** The key of the quarter whose line is believed in. */
  readonly quarter: string;
  readonly chosen: Confidence | null;
  readonly onChoose: (confidence: Confidence) => void;
};

const markOf = (confidence: Confidence) => <ConfidenceMark confidence={confidence} />;

/** Whether the line of the quarter will be reached, in one of three words. */
export function ConfidenceQuestion({ quarter, chosen, onChoose }: ConfidenceQuestionProps) {
  const t = useTranslations('reviews.confidence');
  const nameOf = useMetricName();
  const metrics = useMetrics();
  const { valueText } = useValueText();
  const questionId = useId();
  const pact = useOperationQuery('focus.view', { quarter }).data?.pact;
  if (!pact) return null;
  const line = valueText(pact.line, metrics.get(pact.metric)?.unit ?? 'count');
  return (
    <section data-confidence className={classes.answered}>
      <h2 id={questionId} className={classes.name}>
        {t('ask', { metric: nameOf(pact.metric), line })}
      </h2>
      <KeyedChoice
        group={confidenceCommands}
        answers={CONFIDENCES}
        chosen={chosen}
        onChoose={onChoose}
        labelledBy={questionId}
        mark={markOf}
      />
    </section>
  );
}
