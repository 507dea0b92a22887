import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useFormulaWords } from '#renderer/parts/metric/use-formula-words.ts';
import classes from './MetricPage.module.css';
import { versionChanges } from './version-changes.ts';
import type { MetricVersion, VersionChange, VersionPart } from './version-changes.ts';

type VersionsSectionProps = {
  readonly metric: MetricSummary;
  readonly metrics: MetricsById;
  readonly today: Day;
};

/** What was in force when, and what each version changed; nothing where there was only ever one. */
export function VersionsSection({ metric, metrics, today }: VersionsSectionProps) {
  const t = useTranslations('metrics.versions');
  const versions = useOperationQuery('metrics.versions', { metric: metric.id }).data ?? [];
  if (versions.length < 2) return null;
  return (
    <section>
      <h2 className={classes.title}>{t('title')}</h2>
      <ol className={classes.versions}>
        {versionChanges(versions, today).map((change) => (
          <Version key={change.version.from ?? ''} change={change} metrics={metrics} />
        ))}
      </ol>
    </section>
  );
}

function Version({ change, metrics }: { change: VersionChange; metrics: MetricsById }) {
  const t = useTranslations('metrics.versions');
  const locale = useLocale();
  const partWords = usePartWords(metrics);
  const { version, before, changed, state } = change;
  return (
    <li>
      <p className={classes.versionHead}>
        {version.from === null
          ? t('fromStart')
          : t('from', { day: formatDay(version.from, locale) })}
        {state !== 'past' && <span className={classes.versionState}>{t(state)}</span>}
      </p>
      <ul>
        {changed.map((part) => (
          <li key={part}>
            {before === null
              ? t('first', { what: t(part), after: partWords(version, part) })
              : t('changed', {
                  what: t(part),
                  before: partWords(before, part),
                  after: partWords(version, part),
                })}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Says one part of a version: a formula in the names of its metrics, all else by its word. */
function usePartWords(metrics: MetricsById): (version: MetricVersion, part: VersionPart) => string {
  const t = useTranslations('metrics');
  const versions = useTranslations('metrics.versions');
  const formulaWords = useFormulaWords(metrics);
  return ({ formula, kind, unit, good, cadence }, part) => {
    switch (part) {
      case 'formula':
        return formula === null ? versions('noFormula') : (formulaWords(formula) ?? formula);
      case 'kind':
        return t(`kind.${kind}`);
      case 'unit':
        return t(`unit.${unit}`);
      case 'good':
        return t(`good.${good ?? 'none'}`);
      case 'cadence':
        return t(`cadence.${cadence}`);
    }
  };
}
