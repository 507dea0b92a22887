import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { useSourceWords } from '#renderer/parts/benchmark/use-source-words.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Bottleneck.module.css';
import { useBottleneckWords } from './use-bottleneck-words.ts';

type ComparedWithOthersProps = {
  readonly view: BottleneckView;
  /** As many as are shown. */
  readonly most: number;
  /** Below the heading of what it stands in. */
  readonly heading: 'h2' | 'h3';
};

/** What others usually reach, apart from what one's own figures say, and whose figure it is. */
export function ComparedWithOthers({ view, most, heading: Heading }: ComparedWithOthersProps) {
  const t = useTranslations('bottleneck.compared');
  const { nameOf } = useSourceWords();
  const { stepName, percent, gain: gainText } = useBottleneckWords(view);
  const { compared, rates } = view;
  if (!compared) return null;
  return (
    <div>
      <Heading className={classes.subtitle}>{t('title')}</Heading>
      {compared.rates.slice(0, compared.isOne ? most : Math.max(2, most)).map((one) => {
        const rate = rates[one.rate];
        if (!rate || rate.rate === null) return null;
        return (
          <p key={one.rate} className={classes.quiet}>
            {t('one', {
              name: stepName(rate),
              rate: percent(rate.rate),
              usual: percent(one.usual),
              source: nameOf(one.source),
              gain: gainText(one.gain, rate),
            })}
          </p>
        );
      })}
      {!compared.isOne && <p className={classes.quiet}>{t('isTwo')}</p>}
    </div>
  );
}
