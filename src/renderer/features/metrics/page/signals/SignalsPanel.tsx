import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import { newsOf } from '#shared/features/signals/news.ts';
import type { SignalNews } from '#shared/features/signals/news.ts';
import { formatPeriod, formatPeriodInSentence } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { LazyNoteForm } from './lazy-forms.tsx';
import classes from './SignalSection.module.css';
import { Diamond } from './SignalVerdict.tsx';
import { useRuleWords } from './use-rule-words.ts';

type SignalsPanelProps = {
  readonly chart: SignalChart;
  readonly today: Day;
  readonly onRebase: (day: Day) => void;
  readonly onAddAction: () => void;
};

/** Signals that stay in sight. */
const SHOWN = 4;

/** Each signal with its rule in words, newest first: what happened, and what will you do? */
export function SignalsPanel({ chart, today, onRebase, onAddAction }: SignalsPanelProps) {
  const t = useTranslations('signals.news');
  const heading = useId();
  const [isAllShown, setAllShown] = useState(false);
  const [notedOn, setNotedOn] = useState<Day | null>(null);
  const news = newsOf(chart);
  if (news.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {t('title')}
      </h3>
      <ul className={classes.list}>
        {(isAllShown ? news : news.slice(0, SHOWN)).map((one) => (
          <Signal
            key={one.period.key}
            news={one}
            chart={chart}
            onNote={setNotedOn}
            onRebase={onRebase}
            onAddAction={onAddAction}
          />
        ))}
      </ul>
      {news.length > SHOWN && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={isAllShown}
          onClick={() => setAllShown(!isAllShown)}
        >
          {isAllShown ? t('fewer') : t('older', { count: news.length - SHOWN })}
        </Button>
      )}
      {notedOn !== null && (
        <LazyNoteForm
          metric={chart.metric}
          note={null}
          day={notedOn}
          today={today}
          onClose={() => setNotedOn(null)}
        />
      )}
    </section>
  );
}

type SignalProps = {
  readonly news: SignalNews;
  readonly chart: SignalChart;
  readonly onNote: (day: Day) => void;
  readonly onRebase: (day: Day) => void;
  readonly onAddAction: () => void;
};

function Signal({ news, chart, onNote, onRebase, onAddAction }: SignalProps) {
  const t = useTranslations('signals.news');
  const locale = useLocale();
  const { valueText } = useValueText();
  const rules = useRuleWords(chart.unit);
  const { period, value, run } = news;
  const name = formatPeriod(period, locale);
  const span =
    run === null
      ? name
      : t('periods', {
          first: formatPeriod(run.first, locale),
          last: formatPeriodInSentence(period, locale),
        });
  const start = run?.first ?? period;
  const notes = chart.annotations.filter(({ on }) => start.start <= on && on <= period.end);
  return (
    <li className={classes.signal}>
      <Diamond />
      <div>
        <p className={classes.fact}>
          <strong>
            {run === null
              ? t('value', { period: span, value: valueText(value, chart.unit) })
              : span}
          </strong>{' '}
          <span>{rules(news)}</span>
        </p>
        {notes.map(({ id, text }) => (
          <p key={id} className={classes.quiet}>
            {t('noted', { text })}
          </p>
        ))}
        <div className={classes.offers}>
          <Button
            variant="light"
            size="compact-xs"
            aria-label={t('noteFor', { period: span })}
            onClick={() => onNote(start.end)}
          >
            {t('note')}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t('actFor', { period: span })}
            onClick={onAddAction}
          >
            {t('act')}
          </Button>
          {run !== null && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={t('rebaseFor', { period: formatPeriodInSentence(run.first, locale) })}
              onClick={() => onRebase(run.first.start)}
            >
              {t('rebase')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
