import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Hypothesis } from '#shared/features/canvas/contract.ts';
import { LONGEST_PART, READINGS } from '#shared/features/canvas/model.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { metricOptionFilter } from '#renderer/parts/metric/metric-search.ts';
import { useMetricOptions } from '#renderer/parts/metric/use-metric-options.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';
import { fieldsOfTest, needsOfTest, testFields } from './test-fields.ts';
import type { TestFields, TestNeed } from './test-fields.ts';

export type TestFormProps = {
  readonly problem: number;
  /** The one that is changed; null: a new one. */
  readonly test: Hypothesis | null;
  readonly onClose: () => void;
};

/** What is believed, and the two numbers that will decide, asked before the week begins. */
export const TestForm = withDraft(
  ({ test, problem }: TestFormProps) => (test ? `test ${test.id}` : `test of ${problem}`),
  Form,
);

type TestPartProps = {
  readonly fields: TestFields;
  readonly set: (changed: Partial<TestFields>) => void;
  readonly errorOf: (...needs: readonly TestNeed[]) => string | null;
};

function Form({ problem, test, onClose }: TestFormProps) {
  const t = useCanvasWords();
  const button = useTranslations('common.button');
  const inWords = useRefusalWords();
  const [fields, setFields] = useKeptState<TestFields>('fields', fieldsOfTest(test));
  const leave = useDraftEnd(onClose);
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const add = useCommand('canvas.believe', { isOnce: true, onRefused: setRefused });
  const change = useCommand('canvas.changeHypothesis', { isOnce: true, onRefused: setRefused });
  const needs = needsOfTest(fields);
  const errorOf: TestPartProps['errorOf'] = (...asked) => {
    const found = asked.find((need) => needs.includes(need));
    return wasTried && found ? t(`form.needs.${found}`) : null;
  };
  const set = (changed: Partial<TestFields>): void => {
    setRefused(null);
    setFields((before) => ({ ...before, ...changed }));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const whole = testFields(fields);
    if (whole === null) return;
    if (test) change.mutate({ id: test.id, fields: whole }, { onSuccess: leave });
    else add.mutate({ problem, fields: whole }, { onSuccess: leave });
  };
  return (
    <FormModal onClose={onClose} title={t('form.new')} size="lg">
      <form className={classes.form} onSubmit={save} noValidate>
        <BeliefFields fields={fields} set={set} errorOf={errorOf} />
        <ProofFields key={fields.metric} fields={fields} set={set} errorOf={errorOf} />
        <FormFooter
          onCancel={leave}
          send={button(test ? 'save' : 'add')}
          isSending={add.isPending || change.isPending}
          refusal={refused && inWords(refused)}
        />
      </form>
    </FormModal>
  );
}

function BeliefFields({ fields, set, errorOf }: TestPartProps) {
  const t = useCanvasWords();
  const options = useMetricOptions();
  return (
    <>
      <TextInput
        label={t('form.change')}
        placeholder={t('form.changeHint')}
        maxLength={LONGEST_PART}
        autoComplete="off"
        data-autofocus
        value={fields.change}
        error={errorOf('change')}
        onChange={(event) => set({ change: event.currentTarget.value })}
      />
      <TextInput
        label={t('form.whom')}
        placeholder={t('form.whomHint')}
        maxLength={LONGEST_PART}
        autoComplete="off"
        value={fields.whom}
        error={errorOf('whom')}
        onChange={(event) => set({ whom: event.currentTarget.value })}
      />
      <Select
        label={t('form.metric')}
        searchable
        allowDeselect={false}
        filter={metricOptionFilter(useMetrics())}
        data={options}
        value={fields.metric}
        error={errorOf('metric')}
        onChange={(metric) => set({ metric })}
      />
      <Select
        label={t('form.reading')}
        allowDeselect={false}
        data={READINGS.map((value) => ({ value, label: t(`test.reading.${value}`) }))}
        value={fields.reading}
        onChange={(reading) => set({ reading: reading ?? 'level' })}
      />
    </>
  );
}

function ProofFields({ fields, set, errorOf }: TestPartProps) {
  const t = useCanvasWords();
  const unit = useMetrics().get(fields.metric ?? '')?.unit ?? 'count';
  const number = (name: 'start' | 'proves' | 'refutes') => ({
    label: t(`form.${name}`),
    unit,
    allowsFraction: true,
    initial: fields[name],
    onEntry: ({ reading }: { readonly reading: { ok: boolean; value?: number | null } }) =>
      set({ [name]: reading.ok ? (reading.value ?? null) : null }),
  });
  return (
    <>
      <div className={classes.pair}>
        <ValueInput {...number('start')} />
        <ValueInput {...number('proves')} error={errorOf('proves', 'same')} />
        <ValueInput {...number('refutes')} error={errorOf('refutes')} />
      </div>
      <DayField
        label={t('form.byOn')}
        value={fields.byOn}
        error={errorOf('byOn')}
        onDay={(byOn) => set({ byOn })}
      />
    </>
  );
}
