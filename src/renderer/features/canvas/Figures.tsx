import type { Canvas, CanvasFigure } from '#shared/features/canvas/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';

/** Where the business stood: filled by the app, nothing in it is typed. */
export function Figures({ canvas: { focus, figures } }: { readonly canvas: Canvas }) {
  const t = useCanvasWords();
  const all = focus ? [focus, ...figures] : figures;
  return (
    <section>
      <h2 className={classes.title}>{t('figures.title')}</h2>
      {all.length === 0 && <p className={classes.quiet}>{t('figures.none')}</p>}
      {all.length > 0 && (
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t('figures.metric')}</th>
              <th scope="col" data-number>
                {t('figures.value')}
              </th>
              <th scope="col" data-number>
                {t('figures.before')}
              </th>
              <th scope="col" data-number>
                {t('figures.line')}
              </th>
              <th scope="col">{t('figures.status')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((figure) => (
              <FigureRow key={figure.metric} figure={figure} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function FigureRow({ figure }: { readonly figure: CanvasFigure }) {
  const t = useCanvasWords();
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const { metric, unit, period, value, before, line, low, high, status } = figure;
  const said = (one: number | null): string => (one === null ? '–' : valueText(one, unit));
  const band =
    low === null || high === null
      ? null
      : t('figures.band', { low: valueText(low, unit), high: valueText(high, unit) });
  return (
    <tr>
      <th scope="row">
        {nameOf(metric)}{' '}
        {period.kind !== 'week' && (
          <span className={classes.quiet}>{formatPeriod(period, locale)}</span>
        )}
      </th>
      <td>{said(value)}</td>
      <td>{said(before)}</td>
      <td>{band ?? said(line)}</td>
      <td>
        <StatusMark status={status} />
      </td>
    </tr>
  );
}
