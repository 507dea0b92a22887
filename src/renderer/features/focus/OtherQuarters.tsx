import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { quarterOf } from './focus-stops.ts';
import classes from './OtherQuarters.module.css';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';

/** As many as fit under the focus on one screen; the rest is one click away. */
const FIRST_SHOWN = 2;

type OtherQuartersProps = {
  /** The view of today's quarter, which knows the others. */
  readonly now: FocusView;
  /** The key of the quarter that is being looked at. */
  readonly shown: string;
  readonly onShow: (quarter: string) => void;
};

/** The quarter that is prepared and those that are over, each as one quiet line. */
export function OtherQuarters({ now, shown, onShow }: OtherQuartersProps) {
  const t = useTranslations('focus.past');
  const [isAllShown, setAllShown] = useState(false);
  const past = isAllShown ? now.past : now.past.slice(0, FIRST_SHOWN);
  const isNowShown = shown === now.quarter.key;
  if (!isNowShown || (now.past.length === 0 && now.next === null)) return null;
  return (
    <div className={classes.others}>
      {now.next && (
        <section>
          <h3 className={classes.title}>{t('nextTitle')}</h3>
          <NextLine next={now.next} onShow={onShow} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <div className={classes.head}>
            <h3 className={classes.title}>{t('title')}</h3>
            {now.past.length > FIRST_SHOWN && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-expanded={isAllShown}
                onClick={() => setAllShown(!isAllShown)}
              >
                {isAllShown ? t('fewer') : t('all', { count: String(now.past.length) })}
              </Button>
            )}
          </div>
          <ul className={classes.lines}>
            {past.map((one) => (
              <PastLine key={one.quarter} past={one} onShow={onShow} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type QuarterLinkProps = {
  readonly quarter: string;
  readonly metric: string;
  readonly onShow: (quarter: string) => void;
};

function QuarterLink({ quarter, metric, onShow }: QuarterLinkProps) {
  const locale = useLocale();
  const nameOf = useMetricName();
  return (
    <button type="button" className={classes.link} onClick={() => onShow(quarter)}>
      <span className={classes.quarter}>{formatPeriod(quarterOf(quarter, locale), locale)}</span>{' '}
      {nameOf(metric)}
    </button>
  );
}

function PastLine({
  past,
  onShow,
}: { past: FocusView['past'][number] } & Pick<OtherQuartersProps, 'onShow'>) {
  const t = useTranslations('focus.past');
  const unit = useMetrics().get(past.metric)?.unit ?? 'count';
  const { valueText } = useValueText();
  return (
    <li className={classes.line}>
      <QuarterLink quarter={past.quarter} metric={past.metric} onShow={onShow} />
      <span>{past.result === null ? '–' : valueText(past.result, unit)}</span>
      <span className={classes.quiet}>{t('line', { line: valueText(past.line, unit) })}</span>
      <StatusMark status={past.status} />
      <span className={classes.learned} title={past.learned}>
        {past.learned || t('nothingLearned')}
      </span>
    </li>
  );
}

function NextLine({ next, onShow }: { next: Pact } & Pick<OtherQuartersProps, 'onShow'>) {
  const t = useTranslations('focus.past');
  const unit = useMetrics().get(next.metric)?.unit ?? 'count';
  const { valueText } = useValueText();
  return (
    <p className={classes.line}>
      <QuarterLink quarter={next.quarter} metric={next.metric} onShow={onShow} />
      <span className={classes.quiet}>{t('line', { line: valueText(next.line, unit) })}</span>
      <span className={classes.learned} title={next.why}>
        {next.why}
      </span>
    </p>
  );
}
