import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { useBottleneckWords } from '#renderer/parts/bottleneck/use-bottleneck-words.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './BottleneckPage.module.css';

/** Amounts and quantities on the way: shown, and never named. */
export function Levers({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck.levers');
  const { countName } = useBottleneckWords(view);
  const { estimate } = useValueText();
  const levers = view.chains.flatMap((chain) => chain.levers);
  if (levers.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h2 className={classes.title}>{t('title')}</h2>
      <ul className={classes.list}>
        {levers.map(({ from, to, value, unit }) => (
          <li key={[from.metric, to.metric].join(' ')}>
            {t('row', {
              part: countName(to),
              whole: countName(from),
              value: estimate(value, unit),
            })}
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t('text')}</p>
    </section>
  );
}
