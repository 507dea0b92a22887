import { Link } from 'wouter';
import type { BottleneckMissing, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useBottleneckWords } from '#renderer/parts/bottleneck/use-bottleneck-words.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './BottleneckPage.module.css';

/** What the figures do not say, each with the way to say it. */
export function Missing({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck.missing');
  const wordsOf = useMissingWords(view);
  if (view.missing.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h2 className={classes.title}>{t('title')}</h2>
      <ul className={classes.list}>
        {view.missing.map((one) => {
          const { words, metric } = wordsOf(one);
          return (
            <li key={words}>
              {words} {metric !== null && <WayToType metric={metric} period={view.months.last} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type WayToTypeProps = { readonly metric: string; readonly period: string };

/** To its cell in the grid, which has what is followed; else to where it is followed. */
function WayToType({ metric, period }: WayToTypeProps) {
  const t = useTranslations('bottleneck.missing');
  const known = useMetrics().get(metric);
  const nameOf = useMetricName();
  const isInGrid = known?.isFollowed === true && known.kind !== 'computed';
  const words = t(isInGrid ? 'type' : 'follow');
  return (
    <Link
      href={isInGrid ? `/grid/${metric}/${period}` : `/metrics/${metric}`}
      aria-label={`${words} · ${nameOf(metric)}`}
    >
      {words}
    </Link>
  );
}

type MissingWords = { readonly words: string; readonly metric: string | null };

function useMissingWords(view: BottleneckView): (one: BottleneckMissing) => MissingWords {
  const t = useTranslations('bottleneck.missing');
  const { countName, stepName } = useBottleneckWords(view);
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  return (one) => {
    switch (one.kind) {
      case 'step': {
        const { count, months, from, to } = one;
        const name = countName(count);
        const words =
          from && to
            ? t('between', { name, months, from: countName(from), to: countName(to) })
            : t('edge', { name, months });
        return { words, metric: count.metric };
      }
      case 'amount': {
        const { metric, months } = one;
        return { words: t('amount', { name: nameOf(metric), months }), metric };
      }
      case 'few': {
        const rate = view.rates[one.rate];
        if (!rate) return { words: '', metric: null };
        const { months, asks, yes } = rate;
        const cases = { asks: valueText(asks, 'count'), yes: valueText(yes, 'count') };
        return {
          words: t('few', { name: stepName(rate), months, ...cases }),
          metric: rate.to.metric,
        };
      }
      case 'do_not_meet': {
        const [first, second] = one.sums.map((sum) => valueText(sum, 'count'));
        const words = t('do_not_meet', {
          one: countName(one.one),
          other: countName(one.other),
          first: first ?? '',
          second: second ?? '',
        });
        return { words, metric: one.other.metric };
      }
      case 'typed_percent':
      case 'no_path':
        return { words: t(one.kind, { name: nameOf(one.metric) }), metric: null };
    }
  };
}
