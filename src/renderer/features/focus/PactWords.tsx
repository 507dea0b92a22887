import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { ExplainButton } from '#renderer/parts/explanation/ExplainButton.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Counted } from '#renderer/ui/motion/Counted.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { MetricName } from './MetricName.tsx';
import classes from './PactWords.module.css';
import { isTooSmall } from '#shared/features/values/sample.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';

type PactWordsProps = {
  readonly view: FocusView;
  readonly pact: Pact;
  /** What a quarter that is over has taught; null while it is not over. */
  readonly learned: string | null;
};

/** What was agreed with oneself: why this metric, what changes if it drifts, what must not suffer. */
export function PactWords({ view, pact, learned }: PactWordsProps) {
  const t = useTranslations('focus.pact');
  return (
    <section aria-label={t('label')}>
      <dl className={classes.words}>
        <Row term={t('why')}>{pact.why}</Row>
        <Row term={t('reaction')}>{pact.reaction}</Row>
        {view.guardrail && (
          <Row term={t('guardrail')}>
            <Guardrail guardrail={view.guardrail} />
          </Row>
        )}
      </dl>
      {learned !== null && <Learned key={pact.quarter} quarter={pact.quarter} learned={learned} />}
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={classes.row}>
      <dt className={classes.term}>{term}</dt>
      <dd className={classes.said}>{children}</dd>
    </div>
  );
}

function Guardrail({ guardrail }: { guardrail: NonNullable<FocusView['guardrail']> }) {
  const t = useTranslations('focus.pact');
  const metric = useMetrics().get(guardrail.metric);
  const { valueText } = useValueText();
  const unit = metric?.unit ?? 'count';
  const limit = { up: 'atLeast', down: 'atMost', band: 'line' } as const;
  return (
    <span className={classes.guardrail}>
      <MetricName id={guardrail.metric} />
      <strong>
        {guardrail.value === null ? (
          '–'
        ) : (
          <Counted
            of={guardrailOf(guardrail)}
            value={guardrail.value}
            unit={unit}
            text={(value) => valueText(value, unit)}
          />
        )}
      </strong>
      <span className={classes.limit}>
        {t(`limit.${limit[metric?.good ?? 'band']}`, { line: valueText(guardrail.line, unit) })}
      </span>
      <span className={classes.status} data-colourless={isTooSmall(guardrail.sample)}>
        <StatusMark status={guardrail.status} of={guardrailOf(guardrail)} />
      </span>
      <ExplainButton
        cell={{ metric: guardrail.metric, period: guardrail.period.key, segment: null }}
      />
    </span>
  );
}

function guardrailOf({ metric, period }: NonNullable<FocusView['guardrail']>): string {
  return `${metric} ${period.key}`;
}

/** One line that outlives the quarter; saved when the field is left. */
function Learned({ quarter, learned }: { quarter: string; learned: string }) {
  const t = useTranslations('focus.pact');
  const [text, setText] = useState(learned);
  const learn = useCommand('focus.learn');
  const save = (): void => {
    if (text.trim() !== learned) learn.mutate({ quarter, learned: text });
  };
  return (
    <form
      className={classes.learned}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        label={t('learned')}
        placeholder={t('learnedHint')}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
      />
    </form>
  );
}
