import { Checkbox, Table } from '@mantine/core';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import type { Benchmark, Figure } from '#shared/features/metrics/benchmarks/model.ts';
import { QUALIFIERS } from '#shared/features/metrics/benchmarks/qualifiers.ts';
import { standingBeside } from '#shared/features/metrics/benchmarks/standing.ts';
import { businessModelWords } from '#shared/features/metrics/catalogue/facet-words.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatValue } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, isFinished } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useSourceWords } from '#renderer/parts/benchmark/use-source-words.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { RecentPeriod } from '../use-recent-periods.ts';
import classes from './Benchmarks.module.css';
import { TakeBenchmark } from './TakeBenchmark.tsx';

export type BenchmarkTableProps = {
  readonly metric: MetricSummary;
  readonly recent: readonly RecentPeriod[];
  readonly today: Day;
  readonly calendar: Calendar;
  readonly asker: Asker;
  readonly rows: readonly Benchmark[];
  /** True of those of other businesses, which nobody takes. */
  readonly isForOthers?: boolean;
};

const FIGURES = ['poor', 'usual', 'good'] as const;

/** Benchmarks side by side: whose they are, the three figures, and how one's own value stands. */
export function BenchmarkTable({ rows, isForOthers = false, ...props }: BenchmarkTableProps) {
  const t = useTranslations('benchmarks.column');
  const { language } = useLocale();
  return (
    <Table className={classes.table} withRowBorders borderColor="var(--rule)">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('source')}</Table.Th>
          {FIGURES.map((figure) => (
            <Table.Th key={figure} scope="col" ta="right">
              {t(figure)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, index) => (
          <Table.Tr
            key={keyOf(row)}
            data-unsure={row.confidence === 'weak' || row.confidence === 'memory' || undefined}
          >
            <Table.Th scope="row" fw={450}>
              <SourceCell
                row={row}
                asker={props.asker}
                isForOthers={isForOthers}
                // What is said of several rows is said at the first of them.
                isNoteTold={
                  rows.findIndex(({ note }) => note?.[language] === row.note?.[language]) < index
                }
              />
              {!isForOthers && (
                <span className={classes.own}>
                  <TakeBenchmark row={row} {...props} />
                  <Standing row={row} {...props} />
                </span>
              )}
            </Table.Th>
            {FIGURES.map((figure) => (
              <Table.Td key={figure} ta="right" className={classes.figure}>
                <FigureText figure={row[figure]} row={row} metric={props.metric} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** No two rows of a metric have all of it in common. */
function keyOf({ source, kind, models, stages, only, poor, usual, good }: Benchmark): string {
  return JSON.stringify([
    source.author.en,
    source.year,
    kind,
    models,
    stages,
    only,
    poor,
    usual,
    good,
  ]);
}

type SourceCellProps = Pick<BenchmarkTableProps, 'asker'> & {
  readonly row: Benchmark;
  readonly isForOthers: boolean;
  readonly isNoteTold: boolean;
};

function SourceCell({ row, asker, isForOthers, isNoteTold }: SourceCellProps) {
  const t = useTranslations('benchmarks');
  const answer = useTranslations('settings.stage.answer');
  const { language } = useLocale();
  const { nameOf } = useSourceWords();
  const { models, stages, kind, source, confidence, note, currency } = row;
  const about = [
    ...(models !== 'all'
      ? [models.map((model) => businessModelWords[model][language]).join(', ')]
      : []),
    ...(kind === null ? [] : [t(`by.${kind}`)]),
    ...(stages === null
      ? []
      : [stages.map((stage) => t('stage', { answer: answer(stage) })).join(' · ')]),
    ...(source.sample === null ? [] : [t('measuredOn', { sample: source.sample[language] })]),
    ...(currency === null || currency === asker.currency ? [] : [t('otherMoney', { currency })]),
    ...(confidence === 'weak' || confidence === 'memory' ? [t(`confidence.${confidence}`)] : []),
  ];
  return (
    <>
      {nameOf(source)}
      <span className={classes.about}>{about.join(' · ')}</span>
      {note && !isNoteTold && <span className={classes.about}>{note[language]}</span>}
      {row.only && !isForOthers && <OnlyFor only={row.only} asker={asker} />}
      {row.only && isForOthers && (
        <span className={classes.about}>{QUALIFIERS[row.only][language]}</span>
      )}
    </>
  );
}

/** What has to be true of someone before the row is proposed: ticked once, for all rows that ask it. */
function OnlyFor({ only, asker }: { only: NonNullable<Benchmark['only']>; asker: Asker }) {
  const t = useTranslations('benchmarks');
  const { language } = useLocale();
  const change = useCommand('settings.change');
  const said = asker.benchmark_qualifiers;
  return (
    <Checkbox
      size="xs"
      mt={4}
      label={t('only', { text: QUALIFIERS[only][language] })}
      checked={said.includes(only)}
      onChange={({ currentTarget: { checked } }) =>
        change.mutate({
          benchmark_qualifiers: checked
            ? [...said, only]
            : said.filter((qualifier) => qualifier !== only),
        })
      }
    />
  );
}

type FigureTextProps = Pick<BenchmarkTableProps, 'metric'> & {
  readonly figure: Figure | null;
  readonly row: Benchmark;
};

function FigureText({ figure, row, metric }: FigureTextProps) {
  const t = useTranslations('benchmarks');
  const locale = useLocale();
  if (figure === null) return null;
  const money = row.currency === null ? locale : { ...locale, currency: row.currency };
  const text = (value: number): string => formatValue(value, metric.unit, money);
  if (typeof figure === 'number') return text(figure);
  return t('range', { low: text(figure[0]), high: text(figure[1]) });
}

type StandingProps = Omit<BenchmarkTableProps, 'rows' | 'isForOthers'> & {
  readonly row: Benchmark;
};

/** In words alone: a colour is for one's own target. Only a finished, whole period of that kind is held beside. */
function Standing({ row, metric, recent, today, asker }: StandingProps) {
  const t = useTranslations('benchmarks.standing');
  const locale = useLocale();
  const kind = row.kind ?? coarserOf('month', metric.cadence);
  const isComparable = row.currency === null || row.currency === asker.currency;
  const held = recent.find(
    ({ period, explanation }) =>
      period.kind === kind &&
      isFinished(period, today) &&
      explanation.isWhole &&
      explanation.value !== null,
  );
  if (!held || held.explanation.value === null || !isComparable) return null;
  const { value } = held.explanation;
  const standing = standingBeside(row, metric.good, value);
  if (standing === null) return null;
  return (
    <span className={classes.standing}>
      {t(standing, { value: formatValue(value, metric.unit, locale) })}
    </span>
  );
}
