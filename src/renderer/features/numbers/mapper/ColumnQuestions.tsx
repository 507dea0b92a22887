import { NativeSelect } from '@mantine/core';
import {
  finerDivisor,
  numberOf,
  ruleFor,
  withDivisor,
  withMetric,
  withNumber,
} from '#shared/features/numbers/draft-profile.ts';
import type { ToldMetric } from '#shared/features/numbers/draft-profile.ts';
import type { FileColumn } from '#shared/features/numbers/guess-profile.ts';
import {
  kindOfRule,
  likelyMeasure,
  measureOf,
  MEASURES,
} from '#shared/features/numbers/own-measure.ts';
import type { NumberRule, ProfileNumber } from '#shared/features/numbers/profile.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FileMapper.module.css';
import { MetricSelect } from './MetricSelect.tsx';
import type { QuestionsProps, ToldFile } from './use-told-file.ts';

const RULES = ['sum', 'last', 'mean'] as const satisfies readonly NumberRule[];

/** Which metric each column with numbers is, and how its rows become one number. */
export function ColumnQuestions({ told }: { readonly told: ToldFile }) {
  const t = useTranslations('numbers.mapper');
  const { columns, draft } = told;
  const figures = columns.filter(
    ({ heading, holds }) =>
      heading !== draft.time.column && (holds === 'numbers' || holds === 'clock'),
  );
  return (
    <section aria-label={t('columns')} className={classes.group}>
      <h2 className={classes.title}>{t('columns')}</h2>
      {figures.length === 0 && <p className={classes.quiet}>{t('noFigures')}</p>}
      {figures.map((column) => (
        <ColumnQuestion key={column.heading} told={told} column={column} />
      ))}
      <ColumnQuestion told={told} column={null} />
    </section>
  );
}

function samplesOf({ cells }: FileColumn): string {
  return cells.slice(0, 3).join(' · ');
}

type ColumnQuestionProps = {
  readonly told: ToldFile;
  /** null: the rows themselves, counted. */
  readonly column: FileColumn | null;
};

function ColumnQuestion({ told, column }: ColumnQuestionProps) {
  const t = useTranslations('numbers.mapper');
  const { draft, say, ground } = told;
  const metrics = useMetrics();
  const heading = column?.heading ?? null;
  const number = numberOf(draft, heading);
  const isClock = column?.holds === 'clock';
  const unit = number ? (number.own?.unit ?? metrics.get(number.metric)?.unit) : undefined;
  const divisor = unit ? finerDivisor(unit, { isClock, hoursPerDay: ground.hoursPerDay }) : null;
  const choose = (metric: ToldMetric | null): void => {
    const divide =
      metric && isClock
        ? finerDivisor(metric.unit, { isClock, hoursPerDay: ground.hoursPerDay })
        : null;
    say(withMetric(draft, heading, metric && { metric, divide, isClock }));
  };
  return (
    <div className={classes.column}>
      <div className={classes.columnHead}>
        <strong>{heading ?? t('counted')}</strong>
        {column && (
          <span className={classes.samples} title={samplesOf(column)}>
            {samplesOf(column)}
          </span>
        )}
      </div>
      <div className={classes.answers}>
        <MetricSelect
          label={heading === null ? t('countedAs') : t('metricOf', { column: heading })}
          number={number}
          suggestion={heading}
          measure={column ? likelyMeasure(column) : measureOf('count')}
          onChange={choose}
        />
        {number?.own && column && !metrics.has(number.metric) && (
          <MeasureSelect told={told} column={column} own={number.own} />
        )}
        {number && column && (
          <NativeSelect
            size="xs"
            aria-label={t('ruleOf', { column: column.heading })}
            value={number.rule}
            data={RULES.map((value) => ({ value, label: t(`rules.${value}`) }))}
            onChange={({ currentTarget: { value } }) => {
              const rule = RULES.find((one) => one === value);
              if (!rule) return;
              const own = number.own && { own: { ...number.own, kind: kindOfRule(rule) } };
              say(withNumber(draft, heading, { rule, ...own }));
            }}
          />
        )}
        {number &&
          column &&
          !isClock &&
          divisor !== null &&
          (unit === 'days' || unit === 'minutes') && (
            <NativeSelect
              size="xs"
              aria-label={t('unitOf', { column: column.heading })}
              value={number.divide === undefined ? 'same' : 'finer'}
              data={[
                { value: 'same', label: t(`inUnit.${unit}`) },
                { value: 'finer', label: t(`inFiner.${unit}`) },
              ]}
              onChange={({ currentTarget: { value } }) =>
                say(withDivisor(draft, heading, value === 'finer' ? divisor : null))
              }
            />
          )}
      </div>
    </div>
  );
}

type MeasureSelectProps = QuestionsProps & {
  readonly column: FileColumn;
  readonly own: NonNullable<ProfileNumber['own']>;
};

/** What a metric of one's own measures: it is made with it, and keeps it. */
function MeasureSelect({ told: { draft, say, ground }, column, own }: MeasureSelectProps) {
  const t = useTranslations('numbers.mapper');
  const isClock = column.holds === 'clock';
  return (
    <NativeSelect
      size="xs"
      aria-label={t('measureOf', { column: column.heading })}
      value={own.unit}
      data={MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }))}
      onChange={({ currentTarget: { value } }) => {
        const unit = MEASURES.find((one) => one === value);
        if (!unit) return;
        const measure = measureOf(unit);
        const { hoursPerDay } = ground;
        const divide = isClock ? finerDivisor(unit, { isClock, hoursPerDay }) : null;
        const number = { own: { ...own, ...measure }, rule: ruleFor(measure.kind) };
        say(withDivisor(withNumber(draft, column.heading, number), column.heading, divide));
      }}
    />
  );
}
