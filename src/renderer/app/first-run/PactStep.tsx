import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readingKindFor } from '#shared/features/focus/rules.ts';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { suggestionsFor } from '#shared/features/metrics/catalogue/first-run/suggestions-for.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatDay, formatValue } from '#shared/i18n/format.ts';
import { suggestedTarget } from '#renderer/parts/benchmark/suggestion.ts';
import { useSourceWords } from '#renderer/parts/benchmark/use-source-words.ts';
import { WeaknessNote } from '#renderer/parts/metric/WeaknessNote.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import { RadioChoice } from './ChoiceCard.tsx';
import { askerOf, focusInstead, focusOf, lineOf } from './draft.ts';
import classes from './FirstRun.module.css';
import type { FirstRunStepProps } from './step-props.ts';
import { BEGINS_HERE, StepFrame } from './StepFrame.tsx';
import { useQuarterNow } from '#renderer/parts/quarter/use-quarter-now.ts';

const LONGEST_LINE = 280;

/** The one of the quarter: its target, why now, and what changes if it drifts. */
export function PactStep(props: FirstRunStepProps) {
  const { draft, metrics, onChange, onBack, onNext } = props;
  const t = useTranslations('firstRun.pact');
  const locale = useLocale();
  const quarter = useQuarterNow();
  const [hasTried, setHasTried] = useState(false);
  const focus = metrics.get(focusOf(draft) ?? '');
  const reasons = new Map(
    suggestionsFor(draft.model, draft.stage).map(({ metric, why }) => [
      metric,
      why[locale.language],
    ]),
  );
  if (!focus || !quarter) return null;
  const end = formatDay(quarter.end, locale);
  const isComplete =
    lineOf(draft, focus, locale.language) !== null &&
    draft.why.trim() !== '' &&
    draft.reaction.trim() !== '';
  return (
    <StepFrame
      step={5}
      title={t('title')}
      about={t('text', { end })}
      onBack={onBack}
      onNext={() => (isComplete ? onNext() : setHasTried(true))}
    >
      <Radio.Group
        label={t('metric')}
        classNames={{ label: classes.legend }}
        className={classes.group}
        value={focus.id}
        onChange={(id) => onChange({ focus: id })}
      >
        <div className={classes.cards} data-size="short">
          {draft.chosen.map((id) => (
            <RadioChoice
              key={id}
              value={id}
              name={metrics.get(id)?.name[locale.language] ?? id}
              text={reasons.get(id) ?? catalogueEntry(id)?.words.definition[locale.language]}
            />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.weak}>
        <WeaknessNote
          metric={focus}
          metrics={metrics}
          onPick={(id) => onChange(focusInstead(draft, focus.id, id))}
        />
      </div>
      <div className={classes.fields}>
        <Line key={focus.id} {...props} metric={focus} end={end} hasTried={hasTried} />
        <Reasons {...props} hasTried={hasTried} />
      </div>
    </StepFrame>
  );
}

type LineProps = FirstRunStepProps & {
  readonly metric: MetricSummary;
  readonly end: string;
  readonly hasTried: boolean;
};

function Line({ draft, metric, end, hasTried, onChange }: LineProps) {
  const t = useTranslations('firstRun.pact');
  const { behind } = useSourceWords();
  const locale = useLocale();
  const reading = {
    week: t('byWeek'),
    month: t('byMonth'),
    quarter: t('byQuarter'),
    year: t('byYear'),
  }[readingKindFor(metric)];
  const suggested = suggestedTarget(metric, readingKindFor(metric), askerOf(draft));
  const line = suggested?.levels.line ?? null;
  return (
    <ValueInput
      label={t('line', { end })}
      description={
        suggested === null || line === null
          ? reading
          : t('suggested', {
              text: reading,
              line: formatValue(line, metric.unit, locale),
              source: behind(suggested),
            })
      }
      {...BEGINS_HERE}
      unit={metric.unit}
      allowsFraction
      initial={line}
      initialText={draft.lines[metric.id]}
      error={hasTried && lineOf(draft, metric, locale.language) === null && t('lineNeeded')}
      onEntry={({ text }) => onChange({ lines: { ...draft.lines, [metric.id]: text } })}
    />
  );
}

function Reasons({ draft, onChange, hasTried }: FirstRunStepProps & { hasTried: boolean }) {
  const t = useTranslations('firstRun.pact');
  return (
    <>
      <TextInput
        label={t('why')}
        placeholder={t('whyExample')}
        maxLength={LONGEST_LINE}
        value={draft.why}
        error={hasTried && draft.why.trim() === '' && t('whyNeeded')}
        onChange={(event) => onChange({ why: event.currentTarget.value })}
      />
      <TextInput
        label={t('reaction')}
        placeholder={t('reactionExample')}
        maxLength={LONGEST_LINE}
        value={draft.reaction}
        error={hasTried && draft.reaction.trim() === '' && t('reactionNeeded')}
        onChange={(event) => onChange({ reaction: event.currentTarget.value })}
      />
    </>
  );
}
