import { Select } from '@mantine/core';
import type { ComboboxItem } from '@mantine/core';
import { useState } from 'react';
import type { OwnMeasure } from '#shared/features/numbers/own-measure.ts';
import type { ToldMetric } from '#shared/features/numbers/draft-profile.ts';
import type { ProfileNumber } from '#shared/features/numbers/profile.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { searchMetrics } from '#renderer/parts/metric/metric-search.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FileMapper.module.css';

type MetricSelectProps = {
  readonly label: string;
  readonly number: ProfileNumber | undefined;
  /** A name for a metric of one's own. */
  readonly suggestion: string | null;
  /** What that would measure. */
  readonly measure: OwnMeasure;
  readonly onChange: (metric: ToldMetric | null) => void;
};

const ASIDE = ':aside';
const NEW = ':new';
const LONGEST_NAME = 60;
const LONGEST_ID = 50;

/** Which metric, found by its name in either language, or a new one of one's own. */
export function MetricSelect(props: MetricSelectProps) {
  const { label, number, suggestion, measure, onChange } = props;
  const t = useTranslations('numbers.mapper');
  const { language } = useLocale();
  const metrics = useMetrics();
  const [search, setSearch] = useState('');
  const inputs = [...metrics.values()].filter(({ kind }) => kind !== 'computed');
  const own = number?.own;
  const typed = search.trim().slice(0, LONGEST_NAME);
  const isTyped =
    typed !== '' &&
    !inputs.some(({ name }) => name[language] === typed) &&
    typed !== t('aside') &&
    typed !== own?.[language];
  const newName = isTyped ? typed : (suggestion ?? '').trim().slice(0, LONGEST_NAME);
  const data: ComboboxItem[] = [
    { value: ASIDE, label: t('aside') },
    ...(number && own && !metrics.has(number.metric)
      ? [{ value: number.metric, label: own[language] }]
      : []),
    ...inputs.map(({ id, name }) => ({ value: id, label: name[language] })),
    ...(newName === '' ? [] : [{ value: NEW, label: t('newMetric', { name: newName }) }]),
  ];
  return (
    <Select
      size="xs"
      className={classes.metric}
      aria-label={label}
      searchable
      allowDeselect={false}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      value={number?.metric ?? ASIDE}
      data={data}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options, search: words }) => found(options, words, metrics)}
      onChange={(value) => {
        const metric = value === null ? undefined : metrics.get(value);
        if (metric) onChange(metric);
        else if (value === NEW) onChange(ownMetric(newName, measure, metrics));
        else if (value === ASIDE) onChange(null);
      }}
    />
  );
}

/** What the house's search finds, between leaving it aside and the offer of a new one. */
function found<T>(options: readonly T[], words: string, metrics: MetricsById): T[] {
  const places = new Map(searchMetrics(metrics.values(), words).map(({ id }, at) => [id, at]));
  if (words.trim() === '') places.set(ASIDE, -1);
  places.set(NEW, places.size);
  const placeOf = (option: T): number => places.get(valueOf(option)) ?? Infinity;
  return options
    .filter((option) => placeOf(option) < Infinity)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function valueOf(option: unknown): string {
  const hasValue = typeof option === 'object' && option !== null && 'value' in option;
  return hasValue ? String(option.value) : '';
}

/** One that measures what its column seems to, by an id that no other metric has. */
function ownMetric(name: string, measure: OwnMeasure, metrics: MetricsById): ToldMetric {
  const folded = foldedText(name)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, LONGEST_ID);
  const stem = folded === '' ? 'own_metric' : folded;
  let id = stem;
  for (let more = 2; metrics.has(id); more += 1) id = `${stem}_${more}`;
  return {
    id,
    ...measure,
    own: { fr: name, en: name, ...measure },
  };
}
