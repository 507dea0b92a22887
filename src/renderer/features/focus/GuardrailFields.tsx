import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { suggestedLine } from '#renderer/parts/benchmark/suggestion.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import { metricOptionFilter } from '#renderer/parts/metric/metric-search.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { ChoiceGroup } from './metric-choices.ts';
import type { PactFields } from './pact-draft.ts';
import classes from './PactForm.module.css';
import { useMetrics } from '#renderer/api/use-metrics.ts';

type Guardrail = PactFields['guardrail'];

type GuardrailFieldsProps = {
  readonly guardrail: Guardrail;
  readonly groups: readonly ChoiceGroup[];
  readonly metricError: string | null;
  readonly lineError: string | null;
  readonly onChange: (guardrail: Guardrail) => void;
};

/** The metric that must not suffer meanwhile, and its limit; asked for by those who want one. */
export function GuardrailFields(props: GuardrailFieldsProps) {
  const { guardrail, groups, metricError, lineError, onChange } = props;
  const t = useTranslations('focus.form');
  const metrics = useMetrics();
  const asker = useAsker();
  if (guardrail === null) {
    return (
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange({ metric: null, line: null })}
        >
          {t('addGuardrail')}
        </Button>
      </div>
    );
  }
  const chosen = guardrail.metric === null ? undefined : metrics.get(guardrail.metric);
  const pick = (id: string | null): void => {
    const metric = id === null ? undefined : metrics.get(id);
    onChange(metric ? { metric: metric.id, line: suggestedLine(metric, asker) } : null);
  };
  return (
    <div className={classes.guardrail}>
      <Select
        label={t('guardrail')}
        placeholder={t('guardrailHint')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('noGuardrail') }}
        autoFocus={guardrail.metric === null}
        filter={metricOptionFilter(metrics)}
        maxDropdownHeight={240}
        data={groups.map((group) => ({
          group: group.name ?? t(group.id === 'own' ? 'own' : 'suggested'),
          items: group.choices.map(({ id, name }) => ({ value: id, label: name })),
        }))}
        value={guardrail.metric}
        error={metricError}
        onChange={pick}
      />
      {chosen && (
        <ValueInput
          key={chosen.id}
          label={t('guardrailLine')}
          unit={chosen.unit}
          initial={typeof guardrail.line === 'number' ? guardrail.line : null}
          allowsFraction
          error={lineError}
          onEntry={({ reading }) =>
            onChange({ ...guardrail, line: reading.ok ? reading.value : 'unreadable' })
          }
        />
      )}
    </div>
  );
}
