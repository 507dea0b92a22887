import type { SignalChart } from '#shared/features/signals/contract.ts';
import { newestPoints, newsOf } from '#shared/features/signals/news.ts';
import { MINIMUM_POINTS } from '#shared/features/signals/xmr-limits.ts';
import { FIRM_POINTS } from '#shared/features/signals/xmr.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SignalSection.module.css';

/** What the chart says, in a sentence: calm, signals, or what is missing to tell. */
export function SignalVerdict({ chart }: { chart: SignalChart }) {
  const t = useTranslations('signals.page');
  const word = useTranslations('common.period');
  const newest = chart.phases.at(-1);
  const news = newsOf(chart);
  if (chart.points.every(({ value }) => value === null)) {
    return <p className={classes.sentence}>{t('noValues', { kind: word(chart.kind) })}</p>;
  }
  return (
    <div>
      {news.length > 0 && (
        <p className={classes.sentence}>
          <Diamond />
          {t('found', { count: news.length })}
        </p>
      )}
      {news.length === 0 && newest?.limits && (
        <>
          <p className={classes.sentence}>{t('calm')}</p>
          <p className={classes.quiet}>{t('calmHint')}</p>
        </>
      )}
      <Lacking chart={chart} />
    </div>
  );
}

/** How far the newest limits are from being firm, or from being there. */
function Lacking({ chart }: { chart: SignalChart }) {
  const t = useTranslations('signals.page');
  const newest = chart.phases.at(-1);
  const lack = newest ? newest.lack : { have: 0, need: MINIMUM_POINTS };
  if (lack) {
    const isFew = lack.need === MINIMUM_POINTS;
    return (
      <p className={classes.quiet}>
        {isFew ? t('lack', { have: lack.have, need: String(lack.need) }) : t('lackNeighbours')}
      </p>
    );
  }
  if (newest?.limits?.isProvisional !== true) return null;
  const have = newestPoints(chart).length;
  return (
    <p className={classes.quiet}>
      {t('provisional', { have: String(have), need: String(FIRM_POINTS) })}
    </p>
  );
}

/** The mark that a flagged point has in the chart. */
export function Diamond() {
  return (
    <svg className={classes.diamond} width={14} height={14} aria-hidden="true">
      <path d="M7 1L13 7L7 13L1 7Z" />
    </svg>
  );
}
