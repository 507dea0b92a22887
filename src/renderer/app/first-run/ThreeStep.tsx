import { Checkbox, Select } from '@mantine/core';
import type { OptionsFilter } from '@mantine/core';
import { useMemo, useState } from 'react';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { dozenFor } from '#shared/features/metrics/catalogue/first-run/dozen.ts';
import { suggestionsFor } from '#shared/features/metrics/catalogue/first-run/suggestions-for.ts';
import { metricOptionFilter } from '#renderer/parts/metric/metric-search.ts';
import { WeaknessHint } from '#renderer/parts/metric/WeaknessHint.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { CheckChoice } from './ChoiceCard.tsx';
import { MOST_CHOSEN } from './draft.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import classes from './FirstRun.module.css';
import type { FirstRunStepProps } from './step-props.ts';
import { StepFrame } from './StepFrame.tsx';

/** The challenge: three metrics, suggested by model and stage, or any other of the catalogue. */
export function ThreeStep(props: FirstRunStepProps) {
  const { draft, onChange, onBack, onNext } = props;
  const t = useTranslations('firstRun.three');
  const [hasTried, setHasTried] = useState(false);
  const isFull = draft.chosen.length >= MOST_CHOSEN;
  const count = draft.chosen.length;
  return (
    <StepFrame
      step={4}
      title={t('title')}
      about={t('text')}
      problem={hasTried && count === 0 ? t('needed') : undefined}
      onBack={onBack}
      onNext={() => (count === 0 ? setHasTried(true) : onNext())}
    >
      <Checkbox.Group
        aria-label={t('title')}
        value={[...draft.chosen]}
        onChange={(chosen) => onChange({ chosen })}
      >
        <div className={classes.cards}>
          {useOffered(props).map(({ id, name, text }) => (
            <CheckChoice
              key={id}
              value={id}
              name={name}
              text={text}
              caution={<Caution id={id} metrics={props.metrics} />}
              isLocked={isFull && !draft.chosen.includes(id)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <output className={classes.count}>{t('chosen', { count, most: String(MOST_CHOSEN) })}</output>
      <OtherMetric {...props} isFull={isFull} />
    </StepFrame>
  );
}

function Caution({ id, metrics }: { id: string; metrics: MetricsById }) {
  const metric = metrics.get(id);
  return metric && <WeaknessHint metric={metric} metrics={metrics} />;
}

type Offer = { readonly id: string; readonly name: string; readonly text: string | undefined };

/** What is suggested, then what was chosen besides. */
function useOffered({ draft, metrics }: FirstRunStepProps): Offer[] {
  const { language } = useLocale();
  const suggested = suggestionsFor(draft.model, draft.stage);
  const reasons = new Map(suggested.map(({ metric, why }) => [metric, why[language]]));
  return [...new Set([...reasons.keys(), ...draft.chosen])].map((id) => ({
    id,
    name: metrics.get(id)?.name[language] ?? id,
    text: reasons.get(id) ?? catalogueEntry(id)?.words.definition[language],
  }));
}

function OtherMetric({
  draft,
  metrics,
  onChange,
  isFull,
}: FirstRunStepProps & { isFull: boolean }) {
  const t = useTranslations('firstRun.three');
  const { language } = useLocale();
  const [search, setSearch] = useState('');
  const filter = useMemo(
    () => quietFilter(metrics, dozenFor(draft.model, draft.stage)),
    [metrics, draft.model, draft.stage],
  );
  const others = [...metrics.values()]
    .filter(({ id }) => !draft.chosen.includes(id))
    .map(({ id, name }) => ({ value: id, label: name[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Select
      label={t('other')}
      placeholder={t('otherHint', { count: String(metrics.size) })}
      searchable
      disabled={isFull}
      value={null}
      data={others}
      filter={filter}
      searchValue={search}
      onSearchChange={setSearch}
      renderOption={({ option }) => <OtherOption id={option.value} name={option.label} />}
      onChange={(id) => {
        if (id === null) return;
        onChange({ chosen: [...draft.chosen, id] });
        setSearch('');
      }}
    />
  );
}

/** Before anything is typed, what fits this business; then all that answer to it. */
function quietFilter(metrics: MetricsById, first: readonly string[]): OptionsFilter {
  const search = metricOptionFilter(metrics);
  return (asked) =>
    asked.search.trim() === ''
      ? asked.options.filter((option) => 'value' in option && first.includes(option.value))
      : search(asked);
}

function OtherOption({ id, name }: { readonly id: string; readonly name: string }) {
  const { language } = useLocale();
  return (
    <span>
      <span className={classes.cardName}>{name}</span>
      <span className={classes.optionText}>{catalogueEntry(id)?.words.definition[language]}</span>
    </span>
  );
}
