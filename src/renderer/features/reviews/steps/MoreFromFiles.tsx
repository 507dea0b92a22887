import { Checkbox } from '@mantine/core';
import { formatDay } from '#shared/i18n/format.ts';
import { Link } from 'wouter';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';
import { useWaitingFiles } from '#renderer/parts/ledger/handed-files.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NumbersStep.module.css';
import type { FilesInStep, MoreNumbers } from './use-files-in-step.ts';

/** As many periods, or numbers, are named; more are counted. */
const MOST_NAMED = 3;

type MoreProps = { readonly files: FilesInStep };

/** What the files bring besides the numbers that are asked for, each with the way to it. */
export function MoreFromFiles({ files }: MoreProps) {
  const t = useTranslations('reviews.files');
  const statements = useWaitingFiles();
  return (
    <>
      {files.cameBack > 0 && (
        <p className={classes.quiet}>{t('cameBack', { count: files.cameBack })}</p>
      )}
      <OtherPeriods more={files.otherPeriods} />
      <SoFar more={files.soFar} />
      {statements > 0 && (
        <p className={classes.quiet}>
          {t('statements', { count: statements })}{' '}
          <Link href="/ledger/import">{t('toStatements', { count: statements })}</Link>
        </p>
      )}
    </>
  );
}

type OneMoreProps = { readonly more: MoreNumbers };

function OtherPeriods({ more: { values, taken, take } }: OneMoreProps) {
  const t = useTranslations('reviews.files');
  const nameOf = usePeriodName();
  const shorten = useShortened();
  if (values.length === 0) return null;
  const periods = [...new Set(values.map(({ period }) => period))].toSorted().toReversed();
  return (
    <Checkbox
      size="sm"
      checked={taken.length === values.length}
      indeterminate={taken.length > 0 && taken.length < values.length}
      label={t('otherPeriods', { count: values.length, periods: shorten(periods.map(nameOf)) })}
      onChange={({ currentTarget }) => take(currentTarget.checked)}
    />
  );
}

function SoFar({ more: { values, taken, take } }: OneMoreProps) {
  const t = useTranslations('reviews.files');
  const locale = useLocale();
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const { valueText } = useValueText();
  const shorten = useShortened();
  const until = values
    .map((value) => value.until)
    .toSorted()
    .at(-1);
  if (until === undefined) return null;
  const numbers = values.map(({ metric, segment, period, value, unit }) => {
    const name = [nameOf(metric), segment].filter(Boolean).join(' / ');
    return `${name}, ${periodName(period)} ${valueText(value, unit)}`;
  });
  return (
    <Checkbox
      size="sm"
      checked={taken.length === values.length}
      indeterminate={taken.length > 0 && taken.length < values.length}
      label={t('soFar', { day: formatDay(until, locale, 'short'), numbers: shorten(numbers) })}
      description={t('soFarHint')}
      onChange={({ currentTarget }) => take(currentTarget.checked)}
    />
  );
}

/** The first few names, and how many more there are. */
function useShortened(): (names: readonly string[]) => string {
  const t = useTranslations('reviews.files');
  return (names) => {
    const named = names.slice(0, MOST_NAMED).join(', ');
    const rest = names.length - MOST_NAMED;
    return rest > 0 ? t('andMore', { periods: named, count: rest }) : named;
  };
}
