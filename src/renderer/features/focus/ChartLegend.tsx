import { useTranslations } from '../../ui/locale.tsx';
import classes from './ChartLegend.module.css';
import type { ChartModel } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

type ChartLegendProps = {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** True where the line of the quarter was cut into even shares. */
  readonly isShared: boolean;
};

/** What each stroke of the chart means, with its figure; only what is really drawn. */
export function ChartLegend({ model, words, isShared }: ChartLegendProps) {
  const t = useTranslations('focus.chart');
  const { line, limits, band, points } = model;
  return (
    <ul className={classes.legend}>
      {points.some(({ state }) => state === 'open') && (
        <Entry stroke="open" text={t('openPoint')} />
      )}
      {line !== null && (
        <Entry
          stroke="line"
          text={t(isShared ? 'lineShared' : 'line', { line: words.estimate(line) })}
        />
      )}
      {limits && (
        <Entry
          stroke="limits"
          text={t(limits.isProvisional ? 'provisional' : 'limits', {
            lower: words.estimate(limits.lower),
            upper: words.estimate(limits.upper),
            mean: words.estimate(limits.mean),
          })}
        />
      )}
      {band && <Entry stroke="band" text={t('projection')} />}
      {points.some(({ isSignal }) => isSignal) && <Entry stroke="signal" text={t('signals')} />}
    </ul>
  );
}

type Stroke = 'open' | 'line' | 'limits' | 'band' | 'signal';

function Entry({ stroke, text }: { stroke: Stroke; text: string }) {
  return (
    <li className={classes.entry}>
      <svg className={classes.sample} width={22} height={12} aria-hidden="true">
        {stroke === 'open' && <circle className={classes.open} cx={11} cy={6} r={4} />}
        {stroke === 'line' && <path className={classes.line} d="M0 6H22" />}
        {stroke === 'limits' && <path className={classes.limits} d="M0 2.5H22M0 9.5H22" />}
        {stroke === 'band' && <path className={classes.band} d="M0 6L22 0V12Z" />}
        {stroke === 'signal' && <path className={classes.signal} d="M11 0L17 6L11 12L5 6Z" />}
      </svg>
      {text}
    </li>
  );
}
