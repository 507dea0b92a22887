import { SegmentedControl, Select } from '@mantine/core';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SignalSection.module.css';
import { kindsOf } from './use-signal-chart.ts';
import type { SignalView } from './use-signal-chart.ts';

type SignalControlsProps = {
  readonly metric: MetricSummary;
  readonly view: SignalView;
  readonly show: (changed: Partial<SignalView>) => void;
  /** True where there is something to see before the usual range. */
  readonly hasEarlier: boolean;
};

const WHOLE = 'whole';

/** By which kind of period, which segment, and how far back. */
export function SignalControls({ metric, view, show, hasEarlier }: SignalControlsProps) {
  const t = useTranslations('signals.page');
  const kindWord = useTranslations('values.kind');
  const kinds = kindsOf(metric);
  // A name of a segment may be any text, so the choices are numbered.
  const segments = metric.segments.map((name, index) => ({ value: String(index), label: name }));
  return (
    <div className={classes.controls}>
      {segments.length > 0 && (
        <Select
          size="xs"
          aria-label={t('segment')}
          allowDeselect={false}
          data={[{ value: WHOLE, label: t('wholeMetric') }, ...segments]}
          value={view.segment === null ? WHOLE : String(metric.segments.indexOf(view.segment))}
          onChange={(value) => show({ segment: metric.segments[Number(value)] ?? null })}
        />
      )}
      {(hasEarlier || view.isSinceStart) && (
        <SegmentedControl
          size="xs"
          aria-label={t('span')}
          value={view.isSinceStart ? 'all' : 'recent'}
          data={[
            { value: 'recent', label: t(`recent.${view.kind}`) },
            { value: 'all', label: t('sinceStart') },
          ]}
          onChange={(value) => show({ isSinceStart: value === 'all' })}
        />
      )}
      {kinds.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('kind')}
          value={view.kind}
          data={kinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
          onChange={(kind) => show({ kind })}
        />
      )}
    </div>
  );
}
