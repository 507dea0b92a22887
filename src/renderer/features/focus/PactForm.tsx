import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { lazy, Suspense, useRef } from 'react';
import type { Pact } from '#shared/features/focus/contract.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { ChosenMetric } from './ChosenMetric.tsx';
import { GuardrailFields } from './GuardrailFields.tsx';
import { LineField } from './LineField.tsx';
import { MetricPicker } from './MetricPicker.tsx';
import { isReplacing } from './pact-draft.ts';
import type { PactFields } from './pact-draft.ts';
import classes from './PactForm.module.css';
import { useMetricChoices } from './use-metric-choices.ts';
import { usePactForm } from './use-pact-form.ts';
import type { PactFormState } from './use-pact-form.ts';

export type PactFormProps = {
  /** The key of the quarter that is chosen for. */
  readonly quarter: string;
  /** The pact that stands for it, if there is one. */
  readonly current: Pact | null;
  /** True once the quarter has begun: changing its pact then asks for the reason. */
  readonly isStarted: boolean;
  /** What it begins with. */
  readonly start: PactFields;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

const LONGEST_LINE = 280;

/** Read when a metric is chosen: the first screen has no need of it. */
const BottleneckSection = lazy(async () => ({
  default: (await import('#renderer/parts/bottleneck/BottleneckSection.tsx')).BottleneckSection,
}));

/** The four questions of a quarter: which metric, which line, why now, what if it drifts. */
export function PactForm({ onCancel, ...input }: PactFormProps) {
  const { current, isStarted } = input;
  const t = useTranslations('focus.form');
  const inWords = useRefusalWords();
  const groups = useMetricChoices();
  const element = useRef<HTMLFormElement>(null);
  const form = usePactForm(input, element);
  const { fields, change, errorOf } = form;
  const choice = groups.flatMap(({ choices }) => choices).find(({ id }) => id === fields.metric);
  if (!choice) {
    return (
      <div className={classes.form}>
        <MetricPicker groups={groups} onPick={form.pick} />
        <Suspense>
          <BottleneckSection onTake={form.take} />
        </Suspense>
      </div>
    );
  }
  return (
    <form ref={element} className={classes.form} onSubmit={form.save} noValidate>
      <ChosenMetric choice={choice} onPick={form.pick} onReopen={() => change({ metric: null })} />
      <LineField
        key={choice.id}
        metric={choice.id}
        initial={fields.line === 'unreadable' ? null : fields.line}
        error={errorOf('line')}
        onLine={(line) => change({ line })}
      />
      <Answer name="why" form={form} placeholder={t('whyPlaceholder')} />
      <Answer name="reaction" form={form} placeholder={t('reactionPlaceholder')} />
      <GuardrailFields
        guardrail={fields.guardrail}
        groups={groups}
        metricError={errorOf('guardrail')}
        lineError={errorOf('guardrailLine')}
        onChange={(guardrail) => change({ guardrail })}
      />
      {isStarted && isReplacing(fields, current) && (
        <Answer name="because" form={form} description={t('becauseHint')} />
      )}
      <FormFooter
        onCancel={onCancel}
        send={t(current && isStarted ? 'saveChange' : 'save')}
        isSending={form.isSaving}
        refusal={form.refused && inWords(form.refused)}
      />
    </form>
  );
}

type PactAnswerProps = Pick<TextInputProps, 'placeholder' | 'description'> & {
  readonly name: 'why' | 'reaction' | 'because';
  readonly form: PactFormState;
};

function Answer({ name, form, ...field }: PactAnswerProps) {
  const t = useTranslations('focus.form');
  return (
    <TextInput
      {...field}
      label={t(name)}
      maxLength={LONGEST_LINE}
      autoComplete="off"
      value={form.fields[name]}
      error={form.errorOf(name)}
      onChange={(event) => form.change({ [name]: event.currentTarget.value })}
    />
  );
}
