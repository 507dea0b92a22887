import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Pact } from '#shared/features/focus/contract.ts';
import { nextLine, proposalOf } from '#shared/features/focus/next-line.ts';
import type { PastResult } from '#shared/features/focus/next-line.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import classes from './KeepOrChange.module.css';

type KeepOrChangeProps = {
  /** The pact of the quarter that ends, and what it came to. */
  readonly pact: Pact;
  readonly result: PastResult;
  /** The quarter that begins. */
  readonly quarter: PeriodInfo;
  /** The id of the button that keeps, for whoever gives it the focus. */
  readonly keepId: string;
  readonly onKept?: () => void;
  readonly onChange: () => void;
};

/** The metric once more, its next line proposed, in one key; or another one. */
export function KeepOrChange(props: KeepOrChangeProps) {
  const { pact, result, quarter, keepId, onKept, onChange } = props;
  const t = useTranslations('focus.keep');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const metric = useMetrics().get(pact.metric);
  const titleId = useId();
  const choose = useCommand('focus.choose', { isOnce: true });
  const [typed, setTyped] = useState<Value | 'unreadable' | undefined>();
  if (!metric) return null;
  const proposed = nextLine(pact.line, result, metric);
  const line = typed === undefined ? proposed : typed;
  const name = formatPeriod(quarter, locale);
  const keep = (): void => {
    if (typeof line !== 'number') return;
    const { metric: id, why, reaction, readingKind, guardrail } = pact;
    choose.mutate(
      {
        quarter: quarter.key,
        metric: id,
        line,
        why,
        reaction,
        readingKind,
        guardrail,
        because: '',
      },
      { onSuccess: () => onKept?.() },
    );
  };
  return (
    <form
      className={classes.choice}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 id={titleId} className={classes.title}>
        {t('ask', { metric: nameOf(pact.metric), quarter: name })}
      </h2>
      <ValueInput
        className={classes.line}
        label={t('nextLine', { quarter: name })}
        description={t(`proposal.${proposalOf(pact.line, result, metric)}`, {
          result: valueText(result.value ?? 0, metric.unit),
        })}
        unit={metric.unit}
        initial={proposed}
        allowsFraction
        error={typeof line === 'number' ? undefined : t('unreadable')}
        onEntry={({ reading }) => setTyped(reading.ok ? reading.value : 'unreadable')}
      />
      <ButtonRow
        others={
          <Button variant="default" onClick={onChange}>
            {t('change')}
          </Button>
        }
        main={
          <Button id={keepId} type="submit" loading={choose.isPending}>
            {t('keep')}
          </Button>
        }
      />
      <p className={classes.quiet}>{t('wordsToo')}</p>
    </form>
  );
}
