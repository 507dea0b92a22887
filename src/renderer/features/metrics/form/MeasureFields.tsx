import { Group, Input, Radio, SegmentedControl, Select, Stack } from '@mantine/core';
import { GOOD_DIRECTIONS } from '#shared/features/metrics/model.ts';
import type { MetricKind } from '#shared/features/metrics/model.ts';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { FormulaField } from './FormulaField.tsx';
import type { FormulaRemedy } from './formula-flaw.ts';
import { FormulaPreview } from './FormulaPreview.tsx';
import type { MetricFormControl } from './use-metric-form.ts';

const MEASURED = ['flow', 'stock', 'score', 'rate'] as const;

type MeasureFieldsProps = { readonly form: MetricFormControl; readonly metrics: MetricsById };

/** Where the values come from, in which unit and cadence, and which way is better. */
export function MeasureFields({ form, metrics }: MeasureFieldsProps) {
  const t = useTranslations('metrics.form');
  const good = useTranslations('metrics.good');
  const { draft, change, errorOf } = form;
  const isComputed = draft.kind === 'computed';
  const kindError = errorOf('kind');
  const mend = (remedy: FormulaRemedy): void =>
    change(remedy.type === 'unit' ? { unit: remedy.unit } : { formula: remedy.formula });
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
        <>
          <FormulaField
            formula={draft.formula}
            metrics={metrics}
            flaw={form.flaw}
            onChange={(formula) => change({ formula })}
            onMend={mend}
          />
          <FormulaPreview values={form.preview.values} unit={draft.unit} metrics={metrics} />
        </>
      ) : (
        <KindField
          kind={draft.kind}
          onChange={(kind) => change(kind === 'rate' ? { kind, unit: 'percent' } : { kind })}
        />
      )}
      {kindError !== null && <Input.Error role="alert">{kindError}</Input.Error>}
      <Group grow align="flex-start">
        <UnitField form={form} />
        <CadenceField form={form} />
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
      </Group>
    </>
  );
}

/** The unit; a formula says itself what it gives. */
function UnitField({ form: { draft, inferred, change, errorOf } }: { form: MetricFormControl }) {
  const t = useTranslations('metrics.form');
  const units = useTranslations('metrics.unit');
  const words = useTranslations('metrics.inferred');
  return (
    <Select
      label={t('unit')}
      description={inferred && t('inferred', { unit: words(inferred) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={draft.unit}
      allowDeselect={false}
      disabled={draft.kind === 'rate'}
      error={errorOf('unit')}
      data={UNITS.map((unit) => ({ value: unit, label: units(unit) }))}
      onChange={(unit) => unit && change({ unit })}
    />
  );
}

/** The cadence. Once there are values, changing it is a change of its own, with its own question. */
function CadenceField({ form: { draft, edited, change, errorOf } }: { form: MetricFormControl }) {
  const t = useTranslations('metrics.form');
  const cadence = useTranslations('metrics.cadence');
  const isComputed = draft.kind === 'computed';
  const isEntered = !isComputed && edited?.hasValues === true;
  return (
    <Select
      label={isComputed ? t('cadenceComputed') : t('cadence')}
      description={isEntered ? t('cadenceApart') : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={draft.cadence}
      allowDeselect={false}
      disabled={isEntered}
      error={errorOf('cadence')}
      data={PERIOD_KINDS.map((kind) => ({ value: kind, label: cadence(kind) }))}
      onChange={(kind) => kind && change({ cadence: kind })}
    />
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
