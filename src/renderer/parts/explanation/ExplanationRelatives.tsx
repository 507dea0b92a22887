import { Link } from 'wouter';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { Relative } from '#shared/features/values/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useFilledWords } from '../metric/use-filled-words.ts';
import { useMetricName } from '../metric/use-metric-name.ts';
import type { CellKey } from './cell-path.ts';
import { useMissingWords } from './MissingList.tsx';
import classes from './Explanation.module.css';
import { hasNumbers } from './explanation-tree.ts';
import { ExplanationSection } from './ExplanationSection.tsx';
import { usePeriodName } from './use-period-name.ts';

type ExplanationRelativesProps = {
  readonly cell: CellKey;
  /** The level of their headings: 2 where they are chapters of a page, which then name the period. */
  readonly level?: 2 | 3;
};

/** The same value by its other methods, and what it is not to be confused with, in numbers. */
export function ExplanationRelatives({ cell, level = 3 }: ExplanationRelativesProps) {
  const t = useTranslations('values.explanation.relatives');
  const entry = catalogueEntry(cell.metric);
  const hasAny = entry !== undefined && (entry.methods ?? entry.lookalikes).length > 0;
  const found = useOperationQuery('values.relatives', cell, { isEnabled: hasAny }).data ?? [];
  const methods = found.filter(({ method }) => method !== null);
  const lookalikes = found.filter(({ method }) => method === null);
  return (
    <>
      {methods.length > 0 && (
        <ExplanationSection
          title={t('methods')}
          level={level}
          action={
            <Link href="/settings" className={classes.more}>
              {t('change')}
            </Link>
          }
        >
          {level === 2 && <WhichPeriod period={cell.period} />}
          <RelativeList of={cell.metric} relatives={methods} />
        </ExplanationSection>
      )}
      {lookalikes.length > 0 && (
        <ExplanationSection title={t('lookalikes')} level={level}>
          {level === 2 && <WhichPeriod period={cell.period} />}
          <RelativeList of={cell.metric} relatives={lookalikes} />
        </ExplanationSection>
      )}
    </>
  );
}

function WhichPeriod({ period }: { period: string }) {
  const t = useTranslations('metrics.page');
  const periodName = usePeriodName();
  return <p className={classes.quiet}>{t('withFigures', { period: periodName(period) })}</p>;
}

type RelativeListProps = { readonly of: string; readonly relatives: readonly Relative[] };

function RelativeList({ of, relatives }: RelativeListProps) {
  return (
    <ul className={classes.relatives}>
      {relatives.map((relative) => (
        <li key={relative.method ?? relative.metric}>
          <RelativeItem of={of} relative={relative} />
        </li>
      ))}
    </ul>
  );
}

function RelativeItem({ of, relative }: { of: string; relative: Relative }) {
  const t = useTranslations('values.explanation.relatives');
  const { language } = useLocale();
  const difference = differenceOf(of, relative)?.[language];
  const { value, unit, isChosen } = relative;
  return (
    <>
      <p className={classes.relative}>
        <span>
          <RelativeName of={of} relative={relative} />
          {isChosen && <span className={classes.chosen}>{t('chosen')}</span>}
        </span>
        <Value value={value} unit={unit} />
      </p>
      <RelativeNumbers relative={relative} />
      {difference !== undefined && <p className={classes.difference}>{difference}</p>}
    </>
  );
}

function RelativeName({ of, relative }: { of: string; relative: Relative }) {
  const { language } = useLocale();
  const nameOf = useMetricName();
  const { metric, method } = relative;
  if (method === null) return <Link href={`/metrics/${metric}`}>{nameOf(metric)}</Link>;
  const found = catalogueEntry(of)?.methods?.find(({ id }) => id === method);
  return found?.name[language] ?? method;
}

/** The formula with the numbers put in, and what it lacks where it has no value. */
function RelativeNumbers({ relative }: { relative: Relative }) {
  const t = useTranslations('values.explanation.relatives');
  const filled = useFilledWords();
  const { valueText } = useValueText();
  const missingWords = useMissingWords();
  const { value, unit, missing } = relative;
  return (
    <>
      {hasNumbers(relative.filled) && (
        <p className={classes.numbers}>
          {filled(relative.filled)}
          {value !== null && ` = ${valueText(value, unit)}`}
        </p>
      )}
      {value === null && (
        <p className={classes.numbers}>
          {t('lacks', { what: missing.map(missingWords).join(', ') })}
        </p>
      )}
    </>
  );
}

/** What sets a method apart from the others, or a metric from the one that it is taken for. */
function differenceOf(of: string, { metric, method }: Relative) {
  const entry = catalogueEntry(of);
  return method === null
    ? entry?.lookalikes.find((one) => one.metric === metric)?.difference
    : entry?.methods?.find(({ id }) => id === method)?.difference;
}
