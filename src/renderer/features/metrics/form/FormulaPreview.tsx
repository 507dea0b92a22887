import { formatPeriod } from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useFilledWords } from '#renderer/parts/metric/use-filled-words.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import classes from './FormulaPreview.module.css';
import { lackingIn } from './lacking.ts';
import type { PreviewValue } from './lacking.ts';

type FormulaPreviewProps = {
  readonly values: readonly PreviewValue[] | null;
  readonly unit: Unit;
  readonly metrics: MetricsById;
};

/** What the formula gives with the values that there are, while it is being written. */
export function FormulaPreview({ values, unit, metrics }: FormulaPreviewProps) {
  const t = useTranslations('metrics.preview');
  return (
    <section className={classes.preview} aria-label={t('title')}>
      <h3 className={classes.title}>{t('title')}</h3>
      {values === null ? (
        <p className={classes.quiet}>{t('waiting')}</p>
      ) : (
        <>
          <ValueStrip values={values} unit={unit} />
          <NumbersPutIn values={values} unit={unit} />
          <Lacking values={values} metrics={metrics} />
        </>
      )}
    </section>
  );
}

type PreviewValuesProps = { readonly values: readonly PreviewValue[]; readonly unit: Unit };

function ValueStrip({ values, unit }: PreviewValuesProps) {
  const t = useTranslations('metrics.preview');
  const page = useTranslations('metrics.page');
  const locale = useLocale();
  return (
    <table className={classes.strip}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          {values.map(({ period }) => (
            <th key={period.key} scope="col">
              {formatPeriod(period, locale)}
              {period.isOpen && period.day !== null && (
                <span className={classes.open}>
                  <span aria-hidden="true">◐ </span>
                  {page('openDay', { day: period.day, days: period.days })}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {values.map(({ period, value, have, of, isWhole }) => (
            <td key={period.key}>
              <Value value={value} unit={unit} />
              {value !== null && !isWhole && of > 1 && (
                <span className={classes.part}>{t('part', { have, of })}</span>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The newest finished value (else the open one), with the numbers that it was made of. */
function NumbersPutIn({ values, unit }: PreviewValuesProps) {
  const t = useTranslations('metrics.preview');
  const locale = useLocale();
  const filled = useFilledWords();
  const { valueText } = useValueText();
  const known = values.filter(({ value }) => value !== null);
  const newest = known.findLast(({ period }) => !period.isOpen) ?? known.at(-1);
  if (!newest || newest.value === null) return <p className={classes.quiet}>{t('nothing')}</p>;
  return (
    <p className={classes.putIn}>
      <span className={classes.quiet}>
        {t('putIn', { period: formatPeriod(newest.period, locale) })}
      </span>{' '}
      {filled(newest.filled)}
      <strong>{` = ${valueText(newest.value, unit)}`}</strong>
    </p>
  );
}

type LackingProps = Pick<PreviewValuesProps, 'values'> & { readonly metrics: MetricsById };

/** Why values are missing: which number, for which of the periods. */
function Lacking({ values, metrics }: LackingProps) {
  const t = useTranslations('metrics.preview');
  const reasons = useTranslations('values.missing');
  const locale = useLocale();
  const causes = lackingIn(values);
  if (causes.length === 0) return null;
  return (
    <ul className={classes.lacking}>
      {causes.map(({ metric, segment, reason, periods }) => (
        <li key={`${metric}/${segment ?? ''}/${reason}`}>
          {t('lacking', {
            metric: [metrics.get(metric)?.name[locale.language] ?? t('itself'), segment]
              .filter(Boolean)
              .join(' / '),
            reason: reasons(reason),
            periods: periods.map((period) => formatPeriod(period, locale)).join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}
