import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import type { FocusView } from '#shared/features/focus/contract.ts';
import { statusBefore } from '#shared/features/focus/next-line.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { FIRST_RUN_PATH } from '#renderer/parts/first-run/path.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { KeepOrChange } from '#renderer/parts/pact/KeepOrChange.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import { Value } from '#renderer/ui/Value.tsx';
import classes from './BeforePact.module.css';
import { quarterOf } from './focus-stops.ts';

type BeforePactProps = {
  readonly view: FocusView;
  /** Opens the choice of another metric. */
  readonly onChoose: () => void;
};

/** A quarter without its pact: what the last one came to and taught, and keep or change. */
export function BeforePact({ view, onChoose }: BeforePactProps) {
  const [last] = view.past;
  if (last) return <LastQuarter view={view} last={last} onChoose={onChoose} />;
  return <NothingYet onChoose={onChoose} />;
}

function NothingYet({ onChoose }: Pick<BeforePactProps, 'onChoose'>) {
  const t = useTranslations('focus.empty');
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <EmptyState
      title={t('title')}
      text={t('text')}
      action={
        <Group>
          <Button ref={first} onClick={onChoose}>
            {t('choose')}
          </Button>
          <Button variant="default" component={Link} href={FIRST_RUN_PATH}>
            {t('firstRun')}
          </Button>
        </Group>
      }
    />
  );
}

type LastQuarterProps = BeforePactProps & { readonly last: FocusView['past'][number] };

function LastQuarter({ view, last, onChoose }: LastQuarterProps) {
  const t = useTranslations('focus.keep');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const unit = useMetrics().get(last.metric)?.unit ?? 'count';
  const pact = useOperationQuery('focus.view', { quarter: last.quarter }).data?.pact;
  const quarter = formatPeriod(quarterOf(last.quarter, locale), locale);
  return (
    <div className={classes.before}>
      <section aria-label={t('last', { quarter })}>
        <p className={classes.label}>
          {t('last', { quarter })} · {nameOf(last.metric)}
        </p>
        <p className={classes.result}>
          <Value value={last.result} unit={unit} size="hero" />
          <StatusMark status={last.status} />
          <span className={classes.quiet}>{t('line', { line: valueText(last.line, unit) })}</span>
        </p>
      </section>
      <section>
        <h2 className={classes.label}>{t('lesson')}</h2>
        <p className={last.learned === '' ? classes.quiet : classes.lesson}>
          {last.learned || t('noLesson')}
        </p>
      </section>
      {pact && (
        <KeepOrChange
          pact={pact}
          result={{
            value: last.result,
            status: last.status,
            statusBefore: statusBefore(last, view.past, locale),
          }}
          quarter={view.quarter}
          keepId="focus-keep"
          onChange={onChoose}
        />
      )}
    </div>
  );
}
