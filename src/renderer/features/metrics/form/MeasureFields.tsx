import { Group, Radio, SegmentedControl, Select, Stack } from '@mantine/core';
import { GOOD_DIRECTIONS } from '../../../../shared/features/metrics/model.ts';
import type { MetricKind } from '../../../../shared/features/metrics/model.ts';
import { PERIOD_KINDS } from '../../../../shared/kernel/period.ts';
import { UNITS } from '../../../../shared/kernel/quantity.ts';
import { useTranslations } from '../../../ui/locale.tsx';
import type { MetricsById } from '../../../api/use-metrics.ts';
import { FormulaField } from './FormulaField.tsx';
import type { MetricFormControl } from './use-metric-form.ts';

const MEASURED = ['flow', 'stock', 'score', 'rate'] as const;

type MeasureFieldsProps = { readonly form: MetricFormControl; readonly metrics: MetricsById };

/** Where the figures come from, in which unit and rhythm, and which way is better. */
export function MeasureFields({ form, metrics }: MeasureFieldsProps) {
  const t = useTranslations('metrics.form');
  const units = useTranslations('metrics.unit');
  const good = useTranslations('metrics.good');
  const cadence = useTranslations('metrics.cadence');
  const { draft, change } = form;
  const isComputed = draft.kind === 'computed';
  return (
    <>
      <SegmentedControl
        aria-label={t('how')}
        value={isComputed ? 'computed' : 'measured'}
        data={[
          { value: 'measured', label: t('measured') },
          { value: 'computed', label: t('computed') },
        ]}
        onChange={(way) => change({ kind: way === 'computed' ? 'computed' : 'flow' })}
      />
      {isComputed ? (
        <FormulaField
          formula={draft.formula}
          metrics={metrics}
          flaw={form.flaw}
          onChange={(formula) => change({ formula })}
          onLeave={form.showFlaw}
        />
      ) : (
        <KindField
          kind={draft.kind}
          onChange={(kind) => change(kind === 'rate' ? { kind, unit: 'percent' } : { kind })}
        />
      )}
      <Group grow align="flex-start">
        <Select
          label={t('unit')}
          value={draft.unit}
          allowDeselect={false}
          disabled={draft.kind === 'rate'}
          data={UNITS.map((unit) => ({ value: unit, label: units(unit) }))}
          onChange={(unit) => unit && change({ unit })}
        />
        <Select
          label={isComputed ? t('cadenceComputed') : t('cadence')}
          value={draft.cadence}
          allowDeselect={false}
          data={PERIOD_KINDS.map((kind) => ({ value: kind, label: cadence(kind) }))}
          onChange={(kind) => kind && change({ cadence: kind })}
        />
      </Group>
      <Select
        label={t('good')}
        value={draft.good ?? 'none'}
        allowDeselect={false}
        data={[...GOOD_DIRECTIONS, 'none' as const].map((way) => ({
          value: way,
          label: good(way),
        }))}
        onChange={(way) => change({ good: way === 'none' ? null : way })}
      />
    </>
  );
}

type KindFieldProps = {
  readonly kind: MetricKind;
  readonly onChange: (kind: MetricKind) => void;
};

function KindField({ kind, onChange }: KindFieldProps) {
  const t = useTranslations('metrics.form');
  return (
    <Radio.Group label={t('kind')} value={kind} onChange={(value) => onChange(value)}>
      <Stack gap="xs" mt={6}>
        {MEASURED.map((one) => (
          <Radio
            key={one}
            value={one}
            label={t(`kinds.${one}.name`)}
            description={t(`kinds.${one}.about`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
