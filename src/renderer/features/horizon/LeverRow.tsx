import { useId } from 'react';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { leverRange } from './lever-range.ts';
import type { WhatIfModel } from './use-what-if.ts';
import classes from './WhatIf.module.css';

/** One lever: where it stands, and where it was. */
export function LeverRow({ metric, model }: { metric: string; model: WhatIfModel }) {
  const t = useTranslations('focus.horizon.whatIf');
  const nameOf = useMetricName();
  const { estimate } = useValueText();
  const id = useId();
  const unit = useMetrics().get(metric)?.unit ?? 'count';
  const [real, tried] = [model.real(metric) ?? 0, model.tried(metric)];
  const { max, step } = leverRange(real, unit);
  const words = tried === null ? t('notKnown') : estimate(tried, unit);
  const isOther = words !== estimate(real, unit);
  return (
    <li className={classes.lever} data-moved={model.moved.includes(metric)}>
      <div className={classes.line}>
        <label htmlFor={id} className={classes.name}>
          {nameOf(metric)}
        </label>
        {isOther && (
          <span className={classes.quiet}>{t('was', { value: estimate(real, unit) })}</span>
        )}
        <strong className={classes.value}>{words}</strong>
      </div>
      <input
        id={id}
        type="range"
        className={classes.range}
        min={0}
        max={max}
        step={step}
        value={tried ?? 0}
        aria-valuetext={words}
        onChange={(event) => model.move(metric, event.currentTarget.valueAsNumber)}
      />
    </li>
  );
}
